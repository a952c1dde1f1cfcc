import { rowsOf } from '@dialozi/platform/server';
import { z } from 'zod';
import type { Transaction } from '../transaction';
import type { Change } from './change';
import { refusal } from './refusal';

/** Throws a `ValidationError` where a withdrawn document would be published again. */
export async function refuseWithdrawn({ strapi, type, documentId }: Change): Promise<void> {
  if (documentId === null) return;
  const withdrawals = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    rowsOf(
      trx,
      z.object({ reason: z.string() }),
      'SELECT reason FROM publisher_withdrawals WHERE type = ? AND document_id = ?',
      [type, documentId],
    ),
  );
  if (withdrawals.length > 0) throw refusal(strapi, [{ field: 'title', rule: 'withdrawn' }]);
}
