import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../problems';
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

const stored = z.object({
  rows: z.array(z.object({ request_hash: z.instanceof(Buffer), result: z.unknown() })),
});

/**
 * Does the work of a submit and keeps its answer in the same transaction, or gives the answer of the
 * first time. One that runs at the same moment in another process is waited for.
 * @throws {Problem} `conflict` where the key was used for something else.
 */
export async function once<T>(
  trx: Transaction,
  { endpoint, key, hash }: Submit,
  work: () => Promise<T>,
): Promise<T> {
  const claimed = await trx.raw(
    `INSERT INTO platform_answers (endpoint, key, request_hash) VALUES (?, ?, ?)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [endpoint, key, hash],
  );
  if (claimed.rows.length === 0) {
    const first = await earlierAnswer(trx, { endpoint, key, hash });
    if (first === undefined) throw new Problem('conflict');
    return first as T;
  }
  const result = await work();
  await trx.raw('UPDATE platform_answers SET result = ? WHERE endpoint = ? AND key = ?', [
    JSON.stringify(result),
    endpoint,
    key,
  ]);
  return result;
}

/**
 * What a submit was answered before; undefined where it is new. Asked first of all: a repeat is
 * neither counted nor does it need a proof of its own.
 * @throws {Problem} `conflict` where the key was used for something else.
 */
export async function earlierAnswer(
  trx: Transaction,
  { endpoint, key, hash }: Submit,
): Promise<unknown> {
  const { rows } = stored.parse(
    await trx.raw(
      `SELECT request_hash, result FROM platform_answers
       WHERE endpoint = ? AND key = ? AND result IS NOT NULL`,
      [endpoint, key],
    ),
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  if (!first.request_hash.equals(hash)) throw new Problem('conflict');
  return typeof first.result === 'string' ? JSON.parse(first.result) : first.result;
}
