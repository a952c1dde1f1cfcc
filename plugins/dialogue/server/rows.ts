import type { Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

export { rowsOf } from '@dialozi/platform/server';

/** What a query runs on outside of a transaction. */
export const connectionOf = (strapi: Core.Strapi): Transaction => strapi.db.connection;

/** Runs work in one transaction; Strapi's own type says `any`. */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(({ trx }: { trx: Transaction }) => work(trx));
}

/** PostgreSQL's bigint, which comes as text. */
export const bigint = z.string();
/** A day, which comes as text: a Date would be midnight somewhere else. */
export const day = z.string().nullable();
export const instant = z.date().transform((date) => date.toISOString());
