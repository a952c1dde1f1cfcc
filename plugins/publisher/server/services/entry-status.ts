import type { entryStatus } from '../../contract/endpoints';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import type { Result } from '@dialozi/platform';
import { entryKey } from '../content/entry-key';
import type { Sql } from '../sql';

export interface Subject {
  type: EntryType;
  documentId: string;
  locale: Locale;
}

type Status = Result<typeof entryStatus>;

interface StatusRow {
  path: string | null;
  published: boolean;
  queued: boolean;
  rendered_at: Date | null;
  refusal: Status['refusal'];
  withdrawn_at: Date | null;
}

/** Where one language of a document is on its way from the cms to the site, for its editor. */
export async function statusOf(sql: Sql, subject: Subject): Promise<Status> {
  const { type, documentId, locale } = subject;
  const [row] = await sql.rows<StatusRow>(
    `SELECT e.path, e.document_id IS NOT NULL AS published, g.rendered_at, p.refusal, w.withdrawn_at,
       EXISTS (SELECT FROM publisher_outbox o WHERE o.type = $1 AND o.document_id = $2)
         OR EXISTS (SELECT FROM publisher_queue q WHERE q.path = e.path)
         -- The settings are on every page, so they are on the site when a whole new tree is.
         OR $1 = 'site-settings' AND EXISTS (
           SELECT FROM publisher_trees WHERE state = 'building' OR outdated IS NOT NULL) AS queued
     FROM (SELECT) AS one
     LEFT JOIN published_entries e ON e.type = $1 AND e.document_id = $2 AND e.locale = $3
     LEFT JOIN publisher_projections p ON p.type = $1 AND p.document_id = $2 AND p.locale = $3
     LEFT JOIN publisher_withdrawals w ON w.type = $1 AND w.document_id = $2
     LEFT JOIN publisher_trees t ON t.state = 'live'
     LEFT JOIN publisher_pages g ON g.tree = t.id AND g.path = coalesce(e.path, '/')`,
    [type, documentId, locale],
  );
  const failures = await failuresOf(sql, subject);
  const refusal = row?.refusal ?? null;
  const published = row?.published ?? false;
  const blocked = refusal !== null || failures.some((failure) => failure.path === row?.path);
  return {
    state: row?.queued ? 'waiting' : blocked ? 'failed' : published ? 'published' : 'not-published',
    path: row?.path ?? null,
    renderedAt: published ? (row?.rendered_at?.toISOString() ?? null) : null,
    refusal,
    failures,
    schedules: await schedulesOf(sql, subject),
    withdrawnAt: row?.withdrawn_at?.toISOString() ?? null,
  };
}

async function failuresOf(sql: Sql, subject: Subject): Promise<Status['failures']> {
  const rows = await sql.rows<{ path: string; message: string; failed_at: Date }>(
    `SELECT DISTINCT ON (path) path, message, failed_at FROM publisher_failures
     WHERE causes @> ARRAY[$1::text] ORDER BY path, failed_at DESC`,
    [entryKey(subject.type, subject.locale, subject.documentId)],
  );
  return rows.map(({ failed_at, ...row }) => ({ ...row, failedAt: failed_at.toISOString() }));
}

async function schedulesOf(sql: Sql, subject: Subject): Promise<Status['schedules']> {
  const rows = await sql.rows<ScheduleRow>(
    `SELECT id, action, due_at, failure FROM publisher_schedules
     WHERE type = $1 AND document_id = $2 AND locale = $3 AND (done_at IS NULL OR failure IS NOT NULL)
     ORDER BY due_at`,
    [subject.type, subject.documentId, subject.locale],
  );
  return rows.map(scheduleOf);
}

export interface ScheduleRow {
  id: string;
  action: 'publish' | 'unpublish';
  due_at: Date;
  failure: string | null;
}

export function scheduleOf({ due_at, ...row }: ScheduleRow): Status['schedules'][number] {
  return { ...row, dueAt: due_at.toISOString() };
}
