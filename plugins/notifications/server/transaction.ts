/** As much of a knex transaction as is needed. */
export interface Transaction {
  /** `?` stands for a value. */
  raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}
