import { FOLLOWS } from '../../contract/renderer';
import { SITE_CHANNEL } from '../channels';
import type { Sql } from '../sql';

export interface QueuedPage {
  path: string;
  family: string | null;
  action: 'render' | 'remove' | 'count';
  causes: string[];
}

/** What goes first: the page of the changed entry, then lists, all other pages, files for machines. */
export const PRIORITY = { own: 0, lists: 1, tail: 2, behind: 3 } as const;

/** How many pages one transaction renders: a change waits for no more than these. */
const CHUNK = 50;
/** A file for machines reads more than a page does. */
const CHUNK_BEHIND = 2;

/** Whether a family, by its key or its name in the key, may follow behind the pages. */
export const followsBehind = (family: string | null): boolean =>
  family?.startsWith(`family:${FOLLOWS}`) ?? false;

/** The next pages, all of one priority: the page of a changed entry is out before its lists begin. */
export async function takePages(sql: Sql, tree: string): Promise<QueuedPage[]> {
  return sql.rows<QueuedPage>(
    `WITH next AS (SELECT min(priority) AS priority FROM publisher_queue WHERE tree = $1)
     SELECT path, family, action, causes FROM publisher_queue
     WHERE tree = $1 AND priority = (SELECT priority FROM next)
     ORDER BY length(path), path
     LIMIT (SELECT CASE WHEN priority = $2 THEN $3 ELSE $4 END::integer FROM next)`,
    [tree, PRIORITY.behind, CHUNK_BEHIND, CHUNK],
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
