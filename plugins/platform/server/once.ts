import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Texts } from '../contract';
import { earlierAnswer, keepAnswer, submitOf } from './forms/submits';
import { Problem } from './problems';
import { forms } from './services-of';
import type { Transaction } from './transaction';

/** What a member of staff sends, with the key by which a repeat of it is known. */
export interface SentOnce<T> {
  /** The id of the endpoint. */
  endpoint: string;
  key: string;
  /** All that came with the key; only a keyed hash of it is kept. */
  content: object;
  /** What is answered: it is kept for some days as it is, so no text of a person may stand in it. */
  output: z.ZodType<T>;
  /** What is said where the key came before with something else. */
  otherwise: Texts;
}

/**
 * Does the work once for a key, in one transaction with its answer. A repeat, also at the same moment
 * or in another process, is answered as the first time.
 * @throws {Problem} `conflict` where the key came with other content; whatever the work throws.
 */
export async function once<T>(
  strapi: Core.Strapi,
  { endpoint, key, content, output, otherwise }: SentOnce<T>,
  work: (trx: Transaction) => Promise<T>,
): Promise<T> {
  const submit = submitOf(endpoint, { key, own: content }, 'staff', new Date());
  try {
    return await forms(strapi).transactions.run(async (trx) => {
      const result = await work(trx);
      keepAnswer(trx, submit, result);
      return result;
    });
  } catch (error) {
    // A repeat may fail in the work itself: what it made the first time is taken already.
    const earlier = await earlierAnswer(strapi.db.connection, submit).catch((other: unknown) => {
      throw other instanceof Problem ? new Problem('conflict', { detail: otherwise }) : other;
    });
    if (earlier === undefined) throw error;
    return output.parse(earlier);
  }
}
