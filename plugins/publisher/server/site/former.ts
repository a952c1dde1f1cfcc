import { type FormerAddress, formerAddresses } from '../drain/former-addresses';
import type { Sql } from '../sql';

/** Addresses that were, read once and again after each change of the site. */
export class FormerAddresses {
  private known: Promise<Map<string, FormerAddress>> | null = null;

  constructor(private readonly sql: Sql) {}

  forget(): void {
    this.known = null;
  }

  /** What became of the entry at an address; undefined where nothing ever was. */
  async at(path: string): Promise<FormerAddress | undefined> {
    this.known ??= this.load();
    return (await this.known).get(path);
  }

  private async load(): Promise<Map<string, FormerAddress>> {
    try {
      const rows = await formerAddresses(this.sql);
      return new Map(rows.map((row) => [row.path, row]));
    } catch (error) {
      this.known = null;
      throw error;
    }
  }
}
