import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '@dialozi/publisher';
import { z } from 'zod';
import { INDEX_LIST, type IndexList } from '../../contract/indexes';

const UNFINISHED = 'unfinished-';

const indexList: z.ZodType<IndexList> = z.object({
  checkedAt: z.iso.datetime().nullable(),
  isWhole: z.boolean(),
  indexes: z.array(
    z.object({
      locale: z.enum(LOCALES),
      year: z.int().nullable(),
      folder: z.string().regex(/^[\w-]+$/),
      pages: z.int(),
    }),
  ),
});

/**
 * The indexes on disk, beside the trees of the site: a folder for each, and the list of those that
 * are in use, replaced at once. A folder's name changes with what is in it.
 */
export class IndexFiles {
  private readonly folder: string;

  constructor(siteDir: string) {
    this.folder = join(siteDir, 'pagefind');
  }

  /** Empty where there is none, or none that this version can read. */
  async list(): Promise<IndexList> {
    const text = await readFile(join(this.folder, INDEX_LIST), 'utf8').catch(() => '{}');
    const parsed = indexList.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : { checkedAt: null, isWhole: false, indexes: [] };
  }

  /** Where an index is made that is not yet in use. */
  unfinished(name: string): string {
    return join(this.folder, UNFINISHED + name);
  }

  /** Puts an index that is whole in its place. */
  async finish(name: string): Promise<void> {
    await rm(join(this.folder, name), { recursive: true, force: true });
    await rename(this.unfinished(name), join(this.folder, name));
  }

  /** Removes what a process left that died while it made an index. */
  async removeUnfinished(): Promise<void> {
    await this.remove((name) => name.startsWith(UNFINISHED));
  }

  /** Makes these the indexes in use, and removes what is none of them; one may be in the making. */
  async use(list: IndexList): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const temporary = join(this.folder, `${INDEX_LIST}.${randomUUID()}`);
    await writeFile(temporary, JSON.stringify(list));
    await rename(temporary, join(this.folder, INDEX_LIST));
    const used = new Set([INDEX_LIST, ...list.indexes.map((one) => one.folder)]);
    await this.remove((name) => !used.has(name) && !name.startsWith(UNFINISHED));
  }

  private async remove(isLeft: (name: string) => boolean): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of (await readdir(this.folder)).filter(isLeft)) {
      await rm(join(this.folder, name), { recursive: true, force: true });
    }
  }
}
