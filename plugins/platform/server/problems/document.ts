import { PROBLEM_STATUS, type Language, type ProblemDocument } from '../../contract';
import bg from '../../messages/bg.json';
import en from '../../messages/en.json';
import type { Problem } from './problem';

export const MESSAGES = { bg, en } satisfies Record<Language, typeof bg>;

/** Where the OpenAPI document describes a kind of problem. */
const problemType = (code: Problem['code']): string =>
  `/api/openapi.json#/components/responses/${code}`;

/** A problem as it is sent, in one language. */
export function problemDocument({ code, facts }: Problem, language: Language): ProblemDocument {
  const texts = MESSAGES[language][code];
  return {
    type: problemType(code),
    title: texts.title,
    status: PROBLEM_STATUS[code],
    detail: facts.detail?.[language] ?? texts.detail,
    code,
    errors: (facts.errors ?? []).map(({ path, message }) => ({
      path,
      message: typeof message === 'string' ? message : message[language],
    })),
  };
}
