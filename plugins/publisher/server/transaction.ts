/** What the rules need of a transaction; in Strapi's own types it is `any`. */
export interface Transaction {
  /** `?` stands for a value, `??` for the name of a table or column. */
  raw(sql: string, bindings: readonly unknown[]): Promise<unknown>;
}
