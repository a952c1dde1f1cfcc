import type { DemoStrapi } from './strapi';

const SCOPE = { type: 'demo', name: 'content' };
const KEY = 'seeded';

type Id = number | string;

/**
 * Remembers what of the demo was written (`article:streaming` → its id), in the same transaction as
 * the writing. What is remembered is never written again, so an editor's change or deletion stays.
 */
export class Seeded {
  private constructor(
    private readonly strapi: DemoStrapi,
    private readonly ids: Map<string, Id>,
  ) {}

  static async load(strapi: DemoStrapi): Promise<Seeded> {
    const stored = await strapi.store(SCOPE).get({ key: KEY });
    return new Seeded(strapi, new Map(Object.entries((stored ?? {}) as Record<string, Id>)));
  }

  /** Does a whole stage of the demo and remembers what it wrote; everything or nothing. */
  async stage(work: () => Promise<void>): Promise<void> {
    await this.strapi.db.transaction(async () => {
      const before = this.ids.size;
      await work();
      if (this.ids.size === before) return;
      await this.strapi.store(SCOPE).set({ key: KEY, value: Object.fromEntries(this.ids) });
    });
  }

  /** Writes, within a stage, what was never written. */
  async once(key: string, write: () => Promise<Id>): Promise<void> {
    if (!this.ids.has(key)) this.ids.set(key, await write());
  }

  /** The id of what was written under a key; throws where the demo's order is wrong. */
  id(key: string): Id {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`The demo refers to “${key}” before it is written`);
    return id;
  }
}
