import { LANGUAGES } from '@dialozi/platform';
import { z } from 'zod';
import type { Transaction } from '@dialozi/platform/server';

const dueMail = z.object({
  id: z.uuid(),
  language: z.enum(LANGUAGES),
  recipient: z.string(),
  /** As JSON, for Strapi lets the driver hand jsonb over as text or not. */
  letter: z.string(),
  message_id: z.string(),
  attempts: z.int(),
});

export type DueMail = z.output<typeof dueMail>;

/**
 * Takes a mail whose time has come: the one named, or the one that has waited longest. Until the
 * transaction ends no other process gets it, and when this one dies the next can have it at once.
 */
export async function takeDue(trx: Transaction, id: string | null): Promise<DueMail | null> {
  const { rows } = await trx.raw(
    `SELECT id, language, recipient, letter::text AS letter, message_id, attempts
     FROM notifications_mails
     WHERE state = 'waiting' AND next_try_at <= clock_timestamp() ${id === null ? '' : 'AND id = ?'}
     ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    id === null ? [] : [id],
  );
  return rows.length === 0 ? null : dueMail.parse(rows[0]);
}

/** What was delivered is kept no longer: only that it was sent, and when. */
export async function noteSent(trx: Transaction, { id }: DueMail): Promise<void> {
  await trx.raw(
    `UPDATE notifications_mails SET state = 'sent', sent_at = clock_timestamp(),
       attempts = attempts + 1, next_try_at = NULL, recipient = NULL, letter = NULL, last_error = NULL
     WHERE id = ?`,
    [id],
  );
}

/** Appoints the next attempt; without one the mail has failed, and is kept for staff to look at. */
export async function noteFailure(
  trx: Transaction,
  { id }: DueMail,
  { reason, nextTryAt }: { reason: string; nextTryAt: Date | null },
): Promise<void> {
  await trx.raw(
    `UPDATE notifications_mails SET state = ?, attempts = attempts + 1, last_error = ?,
       next_try_at = ? WHERE id = ?`,
    [nextTryAt === null ? 'failed' : 'waiting', reason, nextTryAt, id],
  );
}
