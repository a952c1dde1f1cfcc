import { affectedBy, type Affected, type Places } from './affected';
import { type Change, isChange } from './change';
import type { Query } from './query';

/** What is noted of the pages: which question each asked, and the answer it got, as a hash. */
export interface Book {
  /** The noted questions among those that a change can have altered. */
  questions(affected: readonly Affected[]): Promise<Query[]>;
  /** The pages that asked this question and got another answer than this one. */
  pagesThatGotAnother(query: Query, answerHash: string): Promise<string[]>;
}

export interface Answers extends Places {
  hash(query: Query): Promise<string>;
}

/**
 * The pages that differ after the changes: those that asked a question whose answer is no longer
 * the one they got. Pages of entries that appeared are not in the book yet: see `addressesOf`.
 */
export async function stalePages(
  changes: readonly Change[],
  book: Book,
  answers: Answers,
): Promise<Set<string>> {
  const affected: Affected[] = [];
  for (const change of changes.filter(isChange)) {
    affected.push(...(await affectedBy(change, answers)));
  }
  return readersOf(affected, book, answers);
}

/** The pages that asked one of these questions and got another answer than it has now. */
export async function readersOf(
  affected: readonly Affected[],
  book: Book,
  answers: Pick<Answers, 'hash'>,
): Promise<Set<string>> {
  const stale = new Set<string>();
  for (const query of await book.questions(affected)) {
    const hash = await answers.hash(query);
    for (const page of await book.pagesThatGotAnother(query, hash)) stale.add(page);
  }
  return stale;
}

/** The addresses that appear and vanish with entries; an address that passes to another entry stays. */
export function addressesOf(changes: readonly Change[]): {
  appeared: string[];
  vanished: string[];
} {
  const live = new Set<string>();
  const dead = new Set<string>();
  for (const { before, after } of changes) {
    if (typeof after?.path === 'string') live.add(after.path);
    if (typeof before?.path === 'string' && before.path !== after?.path) dead.add(before.path);
  }
  return { appeared: [...live], vanished: [...dead].filter((path) => !live.has(path)) };
}
