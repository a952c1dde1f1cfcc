import { Problem, readCode, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { bothLanguages } from '../messages';
import { bigint, rowsOf } from '../rows';

const foundCase = z.object({ id: bigint, code: z.string() });
type FoundCase = z.infer<typeof foundCase>;

/**
 * The case with a code as a person typed it.
 * @throws {Problem} `not-found`, at the field where it was typed.
 */
export async function caseWithCode(trx: Transaction, typed: string): Promise<FoundCase> {
  const code = readCode(typed);
  const sql = 'SELECT id, code FROM dialogue_cases WHERE code = ?';
  const [row] = code === null ? [] : await rowsOf(trx, foundCase, sql, [code]);
  if (row !== undefined) return row;
  const detail = bothLanguages('case.not-found');
  throw new Problem('not-found', { detail, errors: [{ path: 'body.code', message: detail }] });
}
