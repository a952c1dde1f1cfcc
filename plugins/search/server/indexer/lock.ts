import type { Transaction } from '@dialozi/platform/server';

/**
 * Held while the list of indexes is written, so that an index made of pages that were withdrawn
 * meanwhile never comes into use.
 */
export async function lockIndexList(trx: Transaction): Promise<void> {
  await trx.raw("SELECT pg_advisory_xact_lock(hashtext('search_indexes'))");
}
