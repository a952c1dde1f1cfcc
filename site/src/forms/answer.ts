import type { FormAnswer, ProblemDocument } from '@dialozi/platform/contract';
import type { Answer } from '@dialozi/platform/contract/endpoint';
import type {
  lookUpCase,
  sendDetail,
  sendFeedback,
} from '@dialozi/dialogue/contract/endpoints/public';
import type { findPages } from '@dialozi/search/contract/endpoints';

/** A case as anybody with its code may see it. */
export type PublicCase = Answer<typeof lookUpCase>;

/** A part of the pages that were found. */
export type FoundPages = Answer<typeof findPages>;

interface Results {
  'dialogue.send-feedback': Answer<typeof sendFeedback>;
  'dialogue.send-detail': Answer<typeof sendDetail>;
  'dialogue.look-up-case': PublicCase;
  'search.page': FoundPages;
}

/** What an endpoint answered, where the page answers that endpoint and all went well. */
export function resultOf<Id extends keyof Results>(
  answer: FormAnswer | null,
  id: Id,
): Results[Id] | null {
  // The server has parsed it by the schema of that very type.
  return answer?.id === id && answer.problem === null ? (answer.result as Results[Id]) : null;
}

/** How a form stands when it is shown again: what had been typed into it, and what is wrong. */
export interface Filled {
  /** What stood in a field; empty in a new form. */
  value(field: string): string;
  error(field: string): string | null;
}

/** A form that nobody has sent. */
export const BLANK: Filled = { value: () => '', error: () => null };

/** The form of an endpoint; blank where the page answers another one or none. */
export function filledForm(answer: FormAnswer | null, id: keyof Results): Filled {
  if (answer?.id !== id) return BLANK;
  const errors = answer.problem?.errors ?? [];
  return {
    value: (field) => answer.values[field] ?? '',
    error: (field) => errors.find(({ path }) => path === pathOf(field))?.message ?? null,
  };
}

/** What the site says of a field itself, better than the rules of a schema can. */
export interface OwnWords {
  /** Where the field was left empty. */
  missing: string;
  /** Where what stands in it is refused; the server's own words when left out. */
  wrong?: string;
}

/** An answer with the site's own words for the errors of some fields. */
export function inOwnWords(
  answer: FormAnswer | null,
  words: Readonly<Record<string, OwnWords>>,
): FormAnswer | null {
  if (!answer?.problem) return answer;
  const errors = answer.problem.errors.map((error) => {
    const field = Object.keys(words).find((name) => pathOf(name) === error.path);
    const own = field === undefined ? undefined : words[field];
    if (field === undefined || own === undefined) return error;
    const isEmpty = (answer.values[field] ?? '').trim() === '';
    return { ...error, message: isEmpty ? own.missing : (own.wrong ?? error.message) };
  });
  return { ...answer, problem: { ...answer.problem, errors } };
}

/** A line of the error summary; it leads to its field where it is about one that can be seen. */
export interface SummaryLine {
  message: string;
  href: string | null;
}

/** @param ids the id of each field that can be seen, by its name */
export function summaryOf(
  problem: ProblemDocument,
  ids: Readonly<Record<string, string>>,
): SummaryLine[] {
  if (problem.errors.length === 0) return [{ message: problem.detail, href: null }];
  const idOf = new Map(Object.entries(ids).map(([field, id]) => [pathOf(field), id]));
  return problem.errors.map(({ path, message }) => {
    const id = idOf.get(path);
    return { message, href: id === undefined ? null : `#${id}` };
  });
}

const pathOf = (field: string): string => `body.${field}`;
