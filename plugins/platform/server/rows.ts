import { z } from 'zod';
import type { Transaction } from './transaction';

/** The rows of a query, parsed; `?` stands for a value. */
export async function rowsOf<T>(
  trx: Transaction,
  row: z.ZodType<T>,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<T[]> {
  return z.array(row).parse((await trx.raw(sql, bindings)).rows);
}
