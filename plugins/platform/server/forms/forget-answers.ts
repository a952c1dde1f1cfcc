import type { Transaction } from '../transaction';

/** Forgets what forms were answered with a code in it: a repeat of such a submit is then a new one. */
export async function forgetAnswers(trx: Transaction, code: string): Promise<void> {
  await trx.raw(`DELETE FROM platform_answers WHERE result ->> 'code' = ?`, [code]);
}
