import type { Transaction } from '@dialozi/platform/server';

/**
 * Withdraws every mail about something that was not delivered: its address and words are erased,
 * and what waits is not sent any more. A mail that is just being sent is waited for. For a subject
 * that is erased, and for one whose words were redacted: of what was sent nothing is left anyway,
 * and a mail that is queued later, in the same transaction too, goes out.
 */
export async function forgetMails(trx: Transaction, about: string): Promise<void> {
  await trx.raw(
    `UPDATE notifications_mails SET recipient = NULL, letter = NULL, last_error = NULL,
       next_try_at = NULL, state = CASE state WHEN 'sent' THEN 'sent' ELSE 'failed' END
     WHERE about = ?`,
    [about],
  );
}
