import type { Result } from '@dialozi/platform';
import { audit, fingerprint, Problem, rowsOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { sendUrgent } from '../../contract/endpoints';
import type { NOTICE_KINDS } from '../../contract/entries/schemas';
import { DEFAULT_LOCALE } from '../../contract/locales';
import { bothLanguages } from '../messages';
import type { Transaction } from '../transaction';

const NOTICE = 'api::notice.notice';
/** The fixed words of the audit log. */
export const URGENT_SENT = 'urgent.sent';
export const URGENT_ENDED = 'urgent.ended';

interface Urgent {
  idempotencyKey: string;
  kind: (typeof NOTICE_KINDS)[number];
  title: string;
  text: string;
  settlements: readonly string[];
  from: string;
  until: string;
}

/**
 * Writes and publishes a notice of a member of staff in one transaction; the rules of all content hold for it. The same
 * key again, also at the same moment, is answered with the notice of the first time.
 * @throws Problem `conflict` where the key came with another notice, `invalid-input` where it is over at
 *   `now`, so that nobody would see it; `ValidationError` of the rules.
 */
export async function send(
  strapi: Core.Strapi,
  staff: number,
  { idempotencyKey: key, settlements, ...fields }: Urgent,
  now: Date,
): Promise<Result<typeof sendUrgent>> {
  const content = fingerprint(JSON.stringify([settlements, fields]));
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const taken = await trx.raw(
      `INSERT INTO publisher_urgent_notices (key, content) VALUES (?, ?)
       ON CONFLICT DO NOTHING RETURNING key`,
      [key, content],
    );
    if (taken.rows.length === 0) return earlier(trx, key, content);
    if (new Date(fields.until) <= now) {
      throw new Problem('invalid-input', { detail: bothLanguages('urgent.over') });
    }
    const locale = DEFAULT_LOCALE;
    const communities = { connect: settlements.map((documentId) => ({ documentId, locale })) };
    const { documentId } = await strapi.documents(NOTICE).create({
      data: { ...fields, communities, createdBy: staff, updatedBy: staff },
      locale,
      status: 'published',
    });
    await trx.raw('UPDATE publisher_urgent_notices SET document_id = ? WHERE key = ?', [
      documentId,
      key,
    ]);
    await record(strapi, trx, staff, URGENT_SENT, documentId);
    return { id: documentId };
  });
}

async function earlier(trx: Transaction, key: string, content: string): Promise<{ id: string }> {
  const [row] = await rowsOf(
    trx,
    z.object({ id: z.string() }),
    'SELECT document_id AS id FROM publisher_urgent_notices WHERE key = ? AND content = ?',
    [key, content],
  );
  if (row === undefined) throw new Problem('conflict', { detail: bothLanguages('urgent.other') });
  return row;
}

/**
 * Takes a notice down before its time is over. A repeat changes nothing.
 * @throws Problem `not-found` where there is no such notice.
 */
export async function end(strapi: Core.Strapi, staff: number, documentId: string): Promise<void> {
  const found = await strapi.db.query(NOTICE).count({ where: { documentId } });
  if (found === 0) throw new Problem('not-found');
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const where = { documentId, publishedAt: { $notNull: true } };
    if ((await strapi.db.query(NOTICE).count({ where })) === 0) return;
    await strapi.documents(NOTICE).unpublish({ documentId, locale: '*' });
    await record(strapi, trx, staff, URGENT_ENDED, documentId);
  });
}

function record(
  strapi: Core.Strapi,
  trx: Transaction,
  staff: number,
  action: string,
  documentId: string,
): Promise<void> {
  const subject = { type: NOTICE, id: documentId };
  return audit(strapi).record({ trx, actor: { kind: 'staff', id: staff }, action, subject });
}
