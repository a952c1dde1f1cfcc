import { type FormerAddress, formerAddresses } from '../drain/former-addresses';
import type { Sql } from '../sql';

/** Addresses that were, read once and again after each change of the site. */
export class FormerAddresses {
  private known: Promise<Map<string, FormerAddress['target']>> | null = null;

  constructor(private readonly sql: Sql) {}

  forget(): void {
    this.known = null;
  }

  /** Where the address leads now; null where its entry is gone; undefined where nothing ever was. */
  async leadsTo(path: string): Promise<string | null | undefined> {
    this.known ??= this.load();
    return (await this.known).get(path);
  }

  private async load(): Promise<Map<string, string | null>> {
    try {
      const rows = await formerAddresses(this.sql);
      return new Map(rows.map((row) => [row.path, row.target]));
    } catch (error) {
      this.known = null;
      throw error;
    }
  }
}
