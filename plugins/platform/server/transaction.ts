/** As much of a knex transaction as services use. */
export interface Transaction {
  raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}
