import { OUTBOX_CHANNEL } from '../channels';
import { lockBook } from '../locks';
import type { Sql } from '../sql';
import { queueTotalsReaders } from './queue-stale';

/** Puts what is told of a subject in the place of what was, within a transaction: see `publishTotals`. */
export async function storeTotals(sql: Sql, subject: string, value: unknown): Promise<void> {
  await lockBook(sql);
  const changed = await sql.rows(
    `INSERT INTO published_totals AS t (subject, value) VALUES ($1, $2)
     ON CONFLICT (subject) DO UPDATE SET value = excluded.value
       WHERE t.value IS DISTINCT FROM excluded.value
     RETURNING subject`,
    [subject, JSON.stringify(value)],
  );
  if (changed.length === 0) return;
  await queueTotalsReaders(sql, subject);
  // Wakes the publisher when the transaction ends.
  await sql.rows('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
}
