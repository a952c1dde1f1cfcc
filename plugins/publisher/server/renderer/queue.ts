import { SITE_CHANNEL } from '../channels';
import type { Sql } from '../sql';

export interface QueuedPage {
  path: string;
  family: string | null;
  action: 'render' | 'remove' | 'count';
  causes: string[];
}

/** What goes first: the page of the changed entry, then lists, then all the others. */
export const PRIORITY = { own: 0, lists: 1, tail: 2 } as const;

/** The next pages, all of one priority: the page of a changed entry is out before its lists begin. */
export async function takePages(sql: Sql, tree: string, limit: number): Promise<QueuedPage[]> {
  return sql.rows<QueuedPage>(
    `SELECT path, family, action, causes FROM publisher_queue
     WHERE tree = $1 AND priority = (SELECT min(priority) FROM publisher_queue WHERE tree = $1)
     ORDER BY length(path), path LIMIT $2`,
    [tree, limit],
  );
}

export async function unqueue(sql: Sql, tree: string, paths: readonly string[]): Promise<void> {
  await sql.rows('DELETE FROM publisher_queue WHERE tree = $1 AND path = ANY($2)', [tree, paths]);
}

/** Puts pages of a tree into the queue; the last action asked for a page is the one that counts. */
export async function queuePages(
  sql: Sql,
  tree: string,
  pages: readonly (Pick<QueuedPage, 'path' | 'family' | 'action'> & { priority: number })[],
  causes: readonly string[],
): Promise<void> {
  await sql.rows(
    `INSERT INTO publisher_queue (tree, path, family, action, priority, causes)
     SELECT $1, path, family, action, priority, $3
     FROM jsonb_to_recordset($2) AS p (path text, family text, action text, priority smallint)
     ON CONFLICT (tree, path) DO UPDATE SET
       action = excluded.action,
       family = coalesce(excluded.family, publisher_queue.family),
       priority = least(excluded.priority, publisher_queue.priority),
       causes = ARRAY(SELECT DISTINCT unnest(publisher_queue.causes || excluded.causes))`,
    [tree, JSON.stringify(pages), causes],
  );
}

/** Tells every process, at the end of the transaction, that the site is not what it was. */
export async function announceSite(sql: Sql): Promise<void> {
  await sql.rows('SELECT pg_notify($1, $2)', [SITE_CHANNEL, '']);
}
