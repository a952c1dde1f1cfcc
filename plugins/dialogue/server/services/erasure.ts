import { forgetMails } from '@dialozi/notifications/server';
import { forgetAnswers, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { rowsOf } from '../rows';
import { seal } from './commitment';
import { aboutCase } from './letters';
import { takeStep } from './step';

/**
 * Erases the sender of a case, all that the sender wrote, and to whom it was forwarded, which may
 * name them; what staff answered stays, and the record of what happened stays whole. `actor` is the
 * member of staff; null where it is the platform.
 * @throws {Problem} `not-found`, `conflict` where it was done already.
 */
export async function eraseSender(
  trx: Transaction,
  id: string,
  actor: number | null,
): Promise<void> {
  await takeStep(trx, id, { step: { type: 'erase' }, event: 'erased', actor });
  await trx.raw('DELETE FROM dialogue_persons WHERE case_id = ?', [id]);
  await trx.raw(
    `UPDATE dialogue_texts SET content = NULL, salt = NULL
     WHERE case_id = ? AND (is_senders
       OR id IN (SELECT forwarding_id FROM dialogue_events WHERE case_id = ?))`,
    [id, id],
  );
  await trx.raw(
    'UPDATE dialogue_cases SET erased_at = clock_timestamp(), page = NULL WHERE id = ?',
    [id],
  );
  await forgetMails(trx, aboutCase(id));
  await forgetReceipts(trx, id);
}

/** What forms were answered is kept for repeated submits, with the texts that staff wrote by then. */
async function forgetReceipts(trx: Transaction, id: string): Promise<void> {
  const [found] = await rowsOf(
    trx,
    z.object({ code: z.string() }),
    'SELECT code FROM dialogue_cases WHERE id = ?',
    [id],
  );
  if (found !== undefined) await forgetAnswers(trx, found.code);
}

/**
 * Puts a redacted text in the place of what stood there, which is gone then.
 * @throws {Problem} `not-found`; `conflict` where there is no such text any more.
 */
export async function redact(
  trx: Transaction,
  id: string,
  { text, content, actor }: { text: string; content: string; actor: number },
): Promise<void> {
  const { salt, commitment } = seal(content);
  await takeStep(trx, id, {
    step: { type: 'redact' },
    event: 'redacted',
    actor,
    redacted: { id: text, commitment },
  });
  const [redacted] = await rowsOf(
    trx,
    z.object({ is_public: z.boolean() }),
    'UPDATE dialogue_texts SET content = ?, salt = ? WHERE id = ? RETURNING is_public',
    [content, salt, text],
  );
  // A letter that still waits would carry what stood there.
  if (redacted?.is_public === true) await forgetMails(trx, aboutCase(id));
  await forgetReceipts(trx, id);
}
