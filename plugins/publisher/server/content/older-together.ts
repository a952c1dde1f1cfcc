import { setImmediate as allHaveAsked } from 'node:timers/promises';
import type { OlderQuery } from '../../domain/query';
import type { Sql } from '../sql';
import { type Answer, olderRows, windowAnswer, type WindowRow } from './answer';

/**
 * Answers in one statement what pages that are rendered side by side ask at the same time: each asks
 * for its own neighbours, and the way to the database costs more than the answer.
 */
export function olderTogether(sql: Sql): (query: OlderQuery) => Promise<Answer> {
  let round: { queries: OlderQuery[]; answers: Promise<WindowRow[][]> } | null = null;
  const begin = (): NonNullable<typeof round> => {
    const queries: OlderQuery[] = [];
    const answers = allHaveAsked().then(() => {
      round = null;
      return olderRows(sql, queries);
    });
    return { queries, answers };
  };
  return async (query) => {
    round ??= begin();
    const { queries, answers } = round;
    const at = queries.push(query) - 1;
    return windowAnswer(query, (await answers)[at] ?? []);
  };
}
