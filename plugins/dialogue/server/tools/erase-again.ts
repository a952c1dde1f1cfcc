import { readCode, type Transaction } from '@dialozi/platform/server';
import { insertEntry } from '@dialozi/platform/tools';
import { z } from 'zod';
import { bigint, rowsOf } from '../rows';
import { eraseSender } from '../services/erasure';

/** The codes of the cases whose senders were erased; none in a database that has no cases yet. */
export async function erasedCodes(trx: Transaction): Promise<string[]> {
  const [table] = await rowsOf(
    trx,
    z.object({ is_there: z.boolean() }),
    `SELECT to_regclass('dialogue_cases') IS NOT NULL AS is_there`,
  );
  if (table?.is_there !== true) return [];
  const cases = await rowsOf(
    trx,
    z.object({ code: z.string() }),
    'SELECT code FROM dialogue_cases WHERE erased_at IS NOT NULL ORDER BY code',
  );
  return cases.map(({ code }) => code);
}

/**
 * Erases the senders of these cases, as far as they are there and not erased yet: a backup knows
 * nothing of what was erased after it. The platform does it, and the audit log tells.
 * @returns how many that were.
 */
export async function eraseAgain(trx: Transaction, codes: readonly string[]): Promise<number> {
  const cases = await rowsOf(
    trx,
    z.object({ id: bigint }),
    'SELECT id FROM dialogue_cases WHERE erased_at IS NULL AND code = ANY(?) ORDER BY id',
    [codes],
  );
  for (const { id } of cases) {
    await eraseSender(trx, id, null);
    const subject = { type: 'case', id };
    await insertEntry(trx, { actor: { kind: 'system' }, action: 'case.erase-again', subject });
  }
  return cases.length;
}

/**
 * The codes of a list with one in each line.
 * @throws {RangeError} with the number of a line that is none.
 */
export function codesIn(list: string): string[] {
  const lines = list.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const code = readCode(line);
    if (code === null) throw new RangeError(String(index + 1));
    return [code];
  });
}
