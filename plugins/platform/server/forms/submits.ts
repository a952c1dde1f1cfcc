import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../problems';
import type { FormTransaction } from './form-transactions';
import { secretFor } from './sender';
import type { Transaction } from '../transaction';

const HOUR = 3_600_000;

/** One submit, however often it is sent. */
export interface Submit {
  endpoint: string;
  key: string;
  hash: Buffer;
}

/**
 * The submit a form post stands for. Without a key of its own (a browser without JavaScript, where a
 * person presses twice or reloads the answer) the same words from the same sender within an hour are
 * the same submit.
 */
export function submitOf(
  endpoint: string,
  { key, own }: { key: string; own: object },
  sender: string,
  now: Date,
): Submit {
  const hash = createHash('sha256')
    .update(secretFor('submits'))
    .update(JSON.stringify(own))
    .digest();
  const made = (): string =>
    createHash('sha256')
      .update(`${sender}/${Math.floor(now.getTime() / HOUR)}/`)
      .update(hash)
      .digest('base64url');
  return { endpoint, key: key === '' ? made() : key, hash };
}

/**
 * Keeps what a submit is answered, in the transaction of the work: both are there or neither. One
 * that is sent at the same moment, here or in another process, waits, and its work is undone by the
 * table's key.
 */
export function keepAnswer(
  trx: FormTransaction,
  { endpoint, key, hash }: Submit,
  result: unknown,
): void {
  trx.write(
    'INSERT INTO platform_answers (endpoint, key, request_hash, result) VALUES (?, ?, ?, ?)',
    [endpoint, key, hash, JSON.stringify(result)],
  );
}

const stored = z.object({
  rows: z.array(z.object({ request_hash: z.instanceof(Buffer), result: z.unknown() })),
});

/**
 * What a submit was answered before; undefined where it is new.
 * @throws {Problem} `conflict` where the key was used for something else.
 */
export async function earlierAnswer(
  trx: Transaction,
  { endpoint, key, hash }: Submit,
): Promise<unknown> {
  const { rows } = stored.parse(
    await trx.raw(
      'SELECT request_hash, result FROM platform_answers WHERE endpoint = ? AND key = ?',
      [endpoint, key],
    ),
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  if (!first.request_hash.equals(hash)) throw new Problem('conflict');
  return typeof first.result === 'string' ? JSON.parse(first.result) : first.result;
}
