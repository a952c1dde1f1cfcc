import { ASSETS, type Asset } from './content/assets';
import { plan, type PlannedEntry } from './plan';
import type { Refs } from './fields';
import { Seeded } from './seeded';
import { seedFile } from './seed-file';
import type { DemoStrapi } from './strapi';

export type { DemoStrapi } from './strapi';

export interface SeedOptions {
  /** What the demo's dates are counted from. */
  now: Date;
  /** Told of each step in turn, in a word or two. */
  report: (step: string) => void;
}

async function writeEntry(strapi: DemoStrapi, entry: PlannedEntry, refs: Refs): Promise<string> {
  const [first, ...others] = entry.texts(refs);
  if (first === undefined) throw new Error(`The demo has no text for ${entry.key}`);
  const documents = strapi.documents(entry.uid);
  const [shared, before] = [entry.shared(refs), entry.first(refs)];
  const { documentId } = await documents.create({
    locale: first.locale,
    data: { ...shared, ...before, ...first.data },
  });
  if (before !== null) {
    await documents.publish({ documentId, locale: '*' });
    await documents.update({ documentId, locale: first.locale, data: shared });
  }
  for (const { locale, data } of others) {
    await documents.update({ documentId, locale, data: { ...shared, ...data } });
  }
  // All languages at the end: writing one after the other was published would leave that one
  // looking changed to its editor.
  await documents.publish({ documentId, locale: '*' });
  return documentId;
}

/**
 * Writes the demo content into a booted Strapi and publishes it. Run again it writes only what it
 * has never written, so it heals after an interruption and leaves alone what editors did since.
 * @throws what Strapi refuses; then none of the entries are written.
 */
export async function seedDemo(strapi: DemoStrapi, { now, report }: SeedOptions): Promise<void> {
  const seeded = await Seeded.load(strapi);
  const refs: Refs = {
    file: (key) => seeded.id(`file:${key}`),
    entry: (key) => seeded.id(key),
  };

  await seeded.stage(async () => {
    report('files');
    for (const [key, asset] of Object.entries<Asset>(ASSETS)) {
      await seeded.once(`file:${key}`, () => seedFile(strapi, asset));
    }
  });
  // One transaction: the publisher hears of all entries at once and renders each page once.
  await seeded.stage(async () => {
    let uid = '';
    for (const entry of plan(now)) {
      if (entry.uid !== uid) report(entry.uid);
      uid = entry.uid;
      await seeded.once(entry.key, () => writeEntry(strapi, entry, refs));
    }
  });
}
