import type { Transaction } from '@dialozi/platform/server';

/**
 * Held while pages are read and stored, while they are forgotten, and while the list of indexes is
 * written: so what was withdrawn meanwhile neither comes back nor comes into use.
 */
export async function lockSearch(trx: Transaction): Promise<void> {
  await trx.raw("SELECT pg_advisory_xact_lock(hashtext('search_indexes'))");
}
