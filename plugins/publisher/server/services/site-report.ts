import type { Result } from '@dialozi/platform';
import type { SiteHealth } from '@dialozi/platform/server';
import type { siteState } from '../../contract/endpoints';
import type { Sql } from '../sql';

type Report = Result<typeof siteState>;

/** The published site in a line; null while there is none. */
export async function liveSite(sql: Sql): Promise<SiteHealth | null> {
  const [row] = await sql.rows<{ version: string; rendered_at: Date | null; pages: number }>(
    `SELECT (SELECT max(id) FROM publisher_versions)::text AS version,
       (SELECT max(rendered_at) FROM publisher_pages p WHERE p.tree = t.id) AS rendered_at,
       (SELECT count(*)::integer FROM publisher_pages p
        WHERE p.tree = t.id AND p.family IS DISTINCT FROM 'assets') AS pages
     FROM publisher_trees t WHERE t.state = 'live'`,
  );
  if (row === undefined) return null;
  const { version, rendered_at, pages } = row;
  return { version, renderedAt: (rendered_at ?? new Date(0)).toISOString(), pages };
}

export async function siteReport(sql: Sql): Promise<Report> {
  const [waiting] = await sql.rows<{ documents: number; pages: number }>(
    `SELECT (SELECT count(*)::integer FROM publisher_outbox) AS documents,
       (SELECT count(*)::integer FROM publisher_queue q
        JOIN publisher_trees t ON t.id = q.tree WHERE t.state = 'live') AS pages`,
  );
  return {
    live: await liveSite(sql),
    waiting: waiting ?? { documents: 0, pages: 0 },
    building: await building(sql),
    versions: await versions(sql),
    failures: await failures(sql),
  };
}

async function building(sql: Sql): Promise<Report['building']> {
  const [row] = await sql.rows<{ started_at: Date; rendered: number; left: number }>(
    `SELECT started_at,
       (SELECT count(*)::integer FROM publisher_pages p WHERE p.tree = t.id) AS rendered,
       (SELECT count(*)::integer FROM publisher_queue q WHERE q.tree = t.id) AS left
     FROM publisher_trees t WHERE state = 'building'
     -- Asked for and not yet begun: everything is still to be done.
     UNION ALL
     SELECT clock_timestamp(), 0,
       (SELECT count(*)::integer FROM publisher_pages p WHERE p.tree = t.id)
     FROM publisher_trees t WHERE outdated IS NOT NULL
     LIMIT 1`,
  );
  if (row === undefined) return null;
  return { startedAt: row.started_at.toISOString(), rendered: row.rendered, left: row.left };
}

interface VersionRow {
  id: string;
  reason: Report['versions'][number]['reason'];
  causes: string[] | null;
  restored_from: string | null;
  started_at: Date;
  finished_at: Date | null;
  rendered: number;
  removed: number;
}

async function versions(sql: Sql): Promise<Report['versions']> {
  const rows = await sql.rows<VersionRow>(
    `SELECT v.id, v.reason, v.restored_from, v.started_at, v.finished_at, v.rendered, v.removed,
       (SELECT array_agg(e.title) FROM unnest(v.causes[1:5]) AS key
        JOIN published_entries e ON e.type = split_part(key, '/', 1)
          AND e.locale = split_part(key, '/', 2) AND e.document_id = split_part(key, '/', 3)) AS causes
     FROM publisher_versions v ORDER BY v.id DESC`,
  );
  return rows.map((row) => ({
    id: row.id,
    reason: row.reason,
    causes: row.causes ?? [],
    restoredFrom: row.restored_from,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    rendered: row.rendered,
    removed: row.removed,
  }));
}

async function failures(sql: Sql): Promise<Report['failures']> {
  const rows = await sql.rows<{ path: string; message: string; failed_at: Date }>(
    'SELECT path, message, failed_at FROM publisher_failures ORDER BY failed_at DESC LIMIT 200',
  );
  return rows.map(({ failed_at, ...row }) => ({ ...row, failedAt: failed_at.toISOString() }));
}
