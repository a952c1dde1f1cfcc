import type { Change } from '../../domain/change';
import { addressesOf, readersOf, stalePages } from '../../domain/bookkeeping';
import { sqlAnswers, sqlBook } from '../content/book';
import { entryKey } from '../content/entry-key';
import { followsBehind, PRIORITY, type QueuedPage, queuePages } from '../renderer/queue';
import type { Sql } from '../sql';
import { showingErased } from '../tree/versions';

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

/**
 * Puts failed pages of the live tree whose old file shows something erased into its queue: what they
 * asked before they failed is in the book, and that need not be all that the old file shows.
 */
export async function queueErasedFailures(sql: Sql): Promise<void> {
  const failures = await sql.rows<Omit<QueuedPage, 'action'> & { tree: string }>(
    `SELECT x.tree, x.path, x.family, x.causes FROM publisher_failures x
     JOIN publisher_trees t ON t.id = x.tree AND t.state = 'live'
     WHERE NOT EXISTS (SELECT FROM publisher_queue q WHERE q.tree = x.tree AND q.path = x.path)`,
  );
  const paths = failures.map((page) => page.path);
  const erased = new Set(await showingErased(sql, paths));
  for (const { tree, path, family, causes } of failures) {
    if (!erased.has(path)) continue;
    const page = { path, family, action: 'render' as const, priority: PRIORITY.tail };
    await queuePages(sql, tree, [page], causes);
  }
}

/** Of the stale pages those that the tree has, lists before the pages of other entries. */
async function pagesOf(sql: Sql, tree: string, paths: readonly string[], isUrgent: boolean) {
  const rows = await sql.rows<{ path: string; family: string | null; counts: boolean }>(
    `SELECT DISTINCT r.path, coalesce(p.family, x.family) AS family, r.path LIKE 'family:%' AS counts
     FROM publisher_reads r
     LEFT JOIN publisher_pages p ON p.tree = r.tree AND p.path = r.path
     LEFT JOIN publisher_failures x ON x.tree = r.tree AND x.path = r.path
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
