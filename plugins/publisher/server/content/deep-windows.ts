import { LONGEST_WINDOW, queryKey, type WindowQuery } from '../../domain/query';
import type { Sql } from '../sql';
import { type Answer, windowAnswer, type WindowRow, windowRows } from './answer';

const BLOCK = 1_000;

/** Whether a window begins so far from the start of its facet that counting up to it costs something. */
export function isDeep(query: WindowQuery): boolean {
  return query.first >= BLOCK;
}

/**
 * Answers deep windows out of blocks of a thousand ranks, each read once. The database has to count
 * its way to an offset, and the archive pages of a whole tree are rendered side by side. For the one
 * page that a change touches a block costs more than it saves.
 */
export function deepWindows(sql: Sql): (query: WindowQuery) => Promise<Answer> {
  const blocks = new Map<string, Promise<WindowRow[]>>();
  return async (query) => {
    const first = query.first - (query.first % BLOCK);
    const block = { ...query, first, upto: first + BLOCK + LONGEST_WINDOW };
    const key = queryKey(block);
    const rows = blocks.get(key) ?? windowRows(sql, block);
    blocks.set(key, rows);
    return windowAnswer(query, (await rows).slice(query.first - first, query.upto - first));
  };
}
