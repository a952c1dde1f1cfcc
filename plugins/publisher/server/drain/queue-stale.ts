import type { Change } from '../../domain/change';
import { addressesOf, readersOf, stalePages } from '../../domain/bookkeeping';
import { sqlAnswers, sqlBook } from '../content/book';
import { entryKey } from '../content/entry-key';
import { followsBehind, PRIORITY, queuePages } from '../renderer/queue';
import type { Sql } from '../sql';

/** Puts every page that the changes touch into the queue of each tree that has it. */
export async function queueStalePages(sql: Sql, changes: readonly Change[]): Promise<void> {
  const { appeared, vanished } = addressesOf(changes);
  const stale = await stalePages(changes, sqlBook(sql), sqlAnswers(sql));
  const causes = changes.map((one) => entryKey(one.type, one.locale, one.documentId));
  const own = new Set(appeared);
  const gone = new Set(vanished);

  const trees = await sql.rows<{ id: string }>('SELECT id FROM publisher_trees');
  for (const { id } of trees) {
    const readers = await pagesOf(
      sql,
      id,
      [...stale].filter((path) => !own.has(path)),
      vanished.length > 0,
    );
    const pages = [
      ...appeared.map((path) => ({
        path,
        family: null,
        action: 'render' as const,
        priority: PRIORITY.own,
      })),
      ...vanished.map((path) => ({
        path,
        family: null,
        action: 'remove' as const,
        priority: PRIORITY.own,
      })),
      ...readers.filter((page) => !gone.has(page.path)),
    ];
    await queuePages(sql, id, pages, causes);
  }
}

/** Puts every page that shows the totals of a subject, as they no longer are, into the queues. */
export async function queueTotalsReaders(sql: Sql, subject: string): Promise<void> {
  const stale = await readersOf([{ kind: 'totals', subject }], sqlBook(sql), sqlAnswers(sql));
  const trees = await sql.rows<{ id: string }>('SELECT id FROM publisher_trees');
  for (const { id } of trees)
    await queuePages(sql, id, await pagesOf(sql, id, [...stale], false), []);
}

/** Of the stale pages those that the tree has, lists before the pages of other entries. */
async function pagesOf(sql: Sql, tree: string, paths: readonly string[], isUrgent: boolean) {
  const rows = await sql.rows<{ path: string; family: string | null; counts: boolean }>(
    `SELECT DISTINCT r.path, p.family, r.path LIKE 'family:%' AS counts FROM publisher_reads r
     LEFT JOIN publisher_pages p ON p.tree = r.tree AND p.path = r.path
     WHERE r.tree = $1 AND r.path = ANY($2)`,
    [tree, paths],
  );
  return rows.map(({ path, family, counts }) => ({
    path,
    family,
    action: counts ? ('count' as const) : ('render' as const),
    priority: Math.min(
      priorityOf(counts ? path : family),
      // What is taken off the site stands in no feed and no data a moment later.
      isUrgent ? PRIORITY.tail : PRIORITY.behind,
    ),
  }));
}

function priorityOf(family: string | null): number {
  if (family === null) return PRIORITY.tail;
  return followsBehind(family) ? PRIORITY.behind : PRIORITY.lists;
}
