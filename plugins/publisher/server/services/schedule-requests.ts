import { Problem } from '@dialozi/platform/server';
import type { Result } from '@dialozi/platform';
import type { createSchedule } from '../../contract/endpoints';
import { bothLanguages } from '../messages';
import type { Sql } from '../sql';
import { scheduleOf, type ScheduleRow, type Subject } from './entry-status';

type Wish = Subject & { action: 'publish' | 'unpublish'; dueAt: string };

/**
 * Appoints a time for an entry to be published or taken down.
 * @throws Problem `invalid-input` for a time that is past, `conflict` where the same is appointed already.
 */
export async function appoint(
  sql: Sql,
  { type, documentId, locale, action, dueAt }: Wish,
  staffId: number,
  now: Date,
): Promise<Result<typeof createSchedule>> {
  if (new Date(dueAt) <= now)
    throw new Problem('invalid-input', { detail: bothLanguages('schedule.past') });
  const [row] = await sql.rows<ScheduleRow>(
    `INSERT INTO publisher_schedules (type, document_id, locale, action, due_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (type, document_id, locale, action) WHERE done_at IS NULL DO NOTHING
     RETURNING id, action, due_at, failure`,
    [type, documentId, locale, action, dueAt, staffId],
  );
  if (row === undefined)
    throw new Problem('conflict', { detail: bothLanguages('schedule.pending') });
  return scheduleOf(row);
}

/** The content type of an appointment that has not been carried out; null where there is none. */
export async function appointedType(sql: Sql, id: string): Promise<Subject['type'] | null> {
  const [row] = await sql.rows<Pick<Subject, 'type'>>(
    'SELECT type FROM publisher_schedules WHERE id = $1',
    [id],
  );
  return row?.type ?? null;
}

/** Cancels an appointment, or clears away one that failed. */
export async function cancel(sql: Sql, id: string): Promise<void> {
  await sql.rows('DELETE FROM publisher_schedules WHERE id = $1', [id]);
}
