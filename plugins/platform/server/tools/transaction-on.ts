import type { Client } from 'pg';
import type { Transaction } from '../transaction';

/** A connection as services know it: a `?` stands for each value. */
export const transactionOn = (client: Client): Transaction => ({
  raw(sql, bindings = []) {
    let count = 0;
    return client.query(
      sql.replaceAll('?', () => `$${(count += 1)}`),
      [...bindings],
    );
  },
});
