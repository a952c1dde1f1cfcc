import type { Client } from 'pg';
import { numbered } from '../numbered';
import type { Transaction } from '../transaction';

/** A connection as services know it: a `?` stands for each value. */
export const transactionOn = (client: Client): Transaction => ({
  raw: (sql, bindings = []) => client.query(numbered(sql), [...bindings]),
});
