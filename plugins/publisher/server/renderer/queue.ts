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
/** A file for machines can read all there is, and whoever publishes meanwhile waits for it. */
const CHUNK_BEHIND = 1;
/**
 * How long a file for machines waits for more changes: those of five seconds are written together,
 * and who publishes one thing after the other does not wait for the whole of the open data.
 */
const MERGING_MS = 5_000;
/** In a tree that is being built nothing changes meanwhile. */
const mergingIn = (isLive: boolean): number => (isLive ? MERGING_MS : 0);

/** Whether a family, by its key or its name in the key, may follow behind the pages. */
export const followsBehind = (family: string | null): boolean =>
  family?.startsWith(`family:${FOLLOWS}`) ?? false;

/** When a queued page may be rendered; only a file for machines that is there already waits. */
const RIPE_AT = `CASE WHEN q.priority = ${PRIORITY.behind} AND q.action = 'render' AND EXISTS (
    SELECT FROM publisher_pages p WHERE p.tree = q.tree AND p.path = q.path)
  THEN q.queued_at + $2 * interval '1 millisecond' ELSE q.queued_at END`;

const IS_RIPE = `(q.priority < ${PRIORITY.behind} OR ${RIPE_AT} <= clock_timestamp())`;

/** The next pages, all of one priority: the page of a changed entry is out before its lists begin. */
export async function takePages(sql: Sql, tree: string, isLive: boolean): Promise<QueuedPage[]> {
  const pages = await sql.rows<QueuedPage & { priority: number }>(
    `WITH next AS (
       SELECT priority FROM publisher_queue q WHERE tree = $1 AND ${IS_RIPE}
       ORDER BY priority LIMIT 1)
     SELECT path, family, action, causes, priority FROM publisher_queue q
     WHERE tree = $1 AND priority = (SELECT priority FROM next) AND ${IS_RIPE}
     ORDER BY length(path), path
     LIMIT ${CHUNK}`,
    [tree, mergingIn(isLive)],
  );
  return pages[0]?.priority === PRIORITY.behind ? pages.slice(0, CHUNK_BEHIND) : pages;
}

/** Milliseconds until a page of the live tree may be rendered; null when none is queued. */
export async function untilRipe(sql: Sql): Promise<number | null> {
  const [row] = await sql.rows<{ wait: number | null }>(
    `SELECT extract(epoch FROM min(${RIPE_AT}) - clock_timestamp())::float8 * 1000 AS wait
     FROM publisher_queue q JOIN publisher_trees t ON t.id = q.tree AND t.state = $1`,
    ['live', MERGING_MS],
  );
  return row?.wait == null ? null : Math.max(0, Math.ceil(row.wait));
}

/** Whether there are changes or pages that somebody waits for; nobody does for files for machines. */
export async function somebodyWaits(sql: Sql): Promise<boolean> {
  const [row] = await sql.rows<{ waits: boolean }>(
    `SELECT EXISTS (SELECT FROM publisher_outbox)
       OR EXISTS (SELECT FROM publisher_queue WHERE priority < ${PRIORITY.behind}) AS waits`,
  );
  return row?.waits ?? false;
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
