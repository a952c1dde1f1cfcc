import { getSettings } from '@dialozi/config';
import type { Result } from '@dialozi/platform';
import { Problem } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { listMails } from '../contract/endpoints';
import { wakeDelivery } from './delivery/jobs';
import { bothLanguages } from './messages';
import type { Transaction } from '@dialozi/platform/server';

const PAGE_LENGTH = 50;

const row = z.object({
  id: z.uuid(),
  about: z.string(),
  recipient: z.string(),
  subject: z.string().nullable(),
  attempts: z.int(),
  last_error: z.string().nullable(),
  created_at: z.date(),
  next_try_at: z.date().nullable(),
});
const counted = z.object({ failed: z.int(), waiting: z.int() });

interface Wanted {
  state: 'failed' | 'waiting';
  /** The last mail of the page before. */
  after?: string | undefined;
}

/** A page of what has not been delivered, newest first. Rows are never deleted, so one's id is a place. */
export async function undelivered(
  strapi: Core.Strapi,
  { state, after }: Wanted,
): Promise<Result<typeof listMails>> {
  const database = strapi.db.connection as Transaction;
  const { rows } = await database.raw(
    `SELECT id, about, recipient, letter->>'subject' AS subject, attempts, last_error, created_at,
       next_try_at
     FROM notifications_mails WHERE state = ? AND recipient IS NOT NULL
       ${after === undefined ? '' : 'AND (created_at, id) < (SELECT created_at, id FROM notifications_mails WHERE id = ?)'}
     ORDER BY created_at DESC, id DESC LIMIT ?`,
    [state, ...(after === undefined ? [] : [after]), PAGE_LENGTH + 1],
  );
  const counts = await database.raw(
    `SELECT count(*) FILTER (WHERE state = 'failed')::integer AS failed,
       count(*) FILTER (WHERE state = 'waiting')::integer AS waiting
     FROM notifications_mails WHERE recipient IS NOT NULL`,
  );
  const mails = z.array(row).parse(rows.slice(0, PAGE_LENGTH));
  return {
    mails: mails.map((mail) => ({
      id: mail.id,
      about: mail.about,
      recipient: mail.recipient,
      subject: mail.subject ?? '',
      attempts: mail.attempts,
      lastError: mail.last_error,
      createdAt: mail.created_at.toISOString(),
      nextTryAt: mail.next_try_at?.toISOString() ?? null,
    })),
    next: rows.length > PAGE_LENGTH ? (mails.at(-1)?.id ?? null) : null,
    counts: counted.parse(counts.rows[0]),
    hasMailServer: getSettings().smtpUrl !== undefined,
  };
}

/**
 * Has an undelivered mail tried again at once.
 * @throws {Problem} `not-found` when it is no longer one.
 */
export async function retry(strapi: Core.Strapi, id: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const { rows } = await trx.raw(
      `UPDATE notifications_mails SET state = 'waiting', next_try_at = clock_timestamp()
       WHERE id = ? AND recipient IS NOT NULL RETURNING id`,
      [id],
    );
    expectOne(rows);
    await wakeDelivery(strapi, trx, id);
  });
}

/**
 * Ends an undelivered mail and erases its address and words.
 * @throws {Problem} `not-found` when it is no longer one.
 */
export async function giveUp(strapi: Core.Strapi, id: string): Promise<void> {
  const { rows } = await (strapi.db.connection as Transaction).raw(
    `UPDATE notifications_mails SET state = 'failed', recipient = NULL, letter = NULL,
       last_error = NULL, next_try_at = NULL
     WHERE id = ? AND recipient IS NOT NULL RETURNING id`,
    [id],
  );
  expectOne(rows);
}

function expectOne(rows: readonly unknown[]): void {
  if (rows.length === 0)
    throw new Problem('not-found', { detail: bothLanguages('mail.not-found') });
}
