import type { Core } from '@strapi/strapi';
import { OUTBOX_CHANNEL } from '../channels';
import { queueTotalsReaders } from '../drain/queue-stale';
import { lockBook } from '../locks';
import type { Sql } from '../sql';
import { siteOf } from './site-of';

/**
 * Puts what a plugin has to tell of a subject into the place of what it told before, and has the
 * pages that ask `content.totals(subject)` rendered again. Telling the same again does nothing.
 * @param value plain JSON; it is public from this moment on.
 */
export async function publishTotals(
  strapi: Core.Strapi,
  subject: string,
  value: unknown,
): Promise<void> {
  await siteOf(strapi).database.transaction((sql) => storeTotals(sql, subject, value));
}

/** The same within a transaction. */
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
