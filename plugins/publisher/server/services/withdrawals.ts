import { audit, Problem } from '@dialozi/platform/server';
import type { Core, UID } from '@strapi/strapi';
import type { AddressedType } from '../../contract/paths';
import type { WithdrawalReason } from '../../contract/withdrawals';
import { lockDocument } from '../locks';
import { PROJECTED_TYPES } from '../projection';
import type { Transaction } from '../transaction';

/** The fixed word of the audit log. */
export const ENTRY_WITHDRAWN = 'entry.withdrawn';

interface Incident {
  type: AddressedType;
  documentId: string;
  reason: WithdrawalReason;
  /** The member of staff. */
  by: number;
}

/**
 * Takes a document off the site in all languages, for good: pages, lists and every kept version lose
 * it when the outbox is drained, which this wakes. A repeat changes nothing; the first reason stays.
 * @throws Problem `not-found` where there is no such document.
 */
export async function withdraw(
  strapi: Core.Strapi,
  { type, documentId, reason, by }: Incident,
): Promise<void> {
  const uid = PROJECTED_TYPES[type].uid as UID.ContentType;
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) {
    throw new Problem('not-found');
  }
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await lockDocument(trx, documentId);
    const { rows } = await trx.raw(
      `INSERT INTO publisher_withdrawals (type, document_id, reason, withdrawn_by)
       VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING type`,
      [type, documentId, reason, by],
    );
    if (rows.length === 0) return;
    await trx.raw('DELETE FROM publisher_previews WHERE type = ? AND document_id = ?', [
      type,
      documentId,
    ]);
    await trx.raw(
      'DELETE FROM publisher_schedules WHERE type = ? AND document_id = ? AND done_at IS NULL',
      [type, documentId],
    );
    await strapi.documents(uid).unpublish({ documentId, locale: '*' });
    await audit(strapi).record({
      trx,
      actor: { kind: 'staff', id: by },
      action: ENTRY_WITHDRAWN,
      subject: { type: uid, id: documentId },
    });
  });
}
