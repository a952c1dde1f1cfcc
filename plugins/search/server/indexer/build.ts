import { createHash } from 'node:crypto';
import type { Transaction } from '@dialozi/platform/server';
import { LOCALES } from '@dialozi/publisher';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { SearchIndex } from '../../contract/indexes';
import { SEARCHED_TYPES } from '../../contract/fields';
import { withWordEnds } from '../../domain/word-ends';
import { connectionOf, rowsOf } from '../rows';
import type { IndexFiles } from './index-files';
import { IndexProcess } from './index-process';
import { lockSearch } from './lock';
import type { IndexedPage } from './protocol';

/** Raised when a page is indexed in another way: all indexes are then made again. */
const CODE = 'pagefind-1.6.0/1';
const BATCH = 100;

/**
 * Makes the indexes of the years whose pages have changed, and takes them into use at once.
 * @param checkedAt until when `search_pages` holds all that was published
 */
export async function buildIndexes(
  strapi: Core.Strapi,
  files: IndexFiles,
  checkedAt: Date,
): Promise<void> {
  await files.removeUnfinished();
  const folders = new Set((await files.list()).indexes.map((one) => one.folder));
  const wanted = await wantedIndexes(strapi);
  const fresh = new Map<SearchIndex, string[]>();
  for (const index of wanted.filter((one) => !folders.has(one.folder))) {
    fresh.set(index, await buildIndex(strapi, files, index));
  }
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await lockSearch(trx);
    const inUse = new Set((await files.list()).indexes.map((one) => one.folder));
    const indexes: SearchIndex[] = [];
    for (const index of wanted) {
      const paths = fresh.get(index);
      const isTrue = paths ? await areStillPublic(trx, index, paths) : inUse.has(index.folder);
      if (!isTrue) continue;
      if (paths) await files.finish(index.folder);
      indexes.push(index);
    }
    const isWhole = indexes.length === wanted.length;
    await files.use({ checkedAt: checkedAt.toISOString(), isWhole, indexes });
  });
  // Those made of pages that were withdrawn meanwhile.
  await files.removeUnfinished();
}

/** Whether none of the pages was withdrawn while its index was made. */
async function areStillPublic(
  trx: Transaction,
  { locale }: SearchIndex,
  paths: readonly string[],
): Promise<boolean> {
  const { rows } = await trx.raw(
    `SELECT path FROM unnest(?::text[]) AS wanted (path)
     WHERE NOT EXISTS (SELECT FROM search_pages p WHERE p.locale = ? AND p.path = wanted.path) LIMIT 1`,
    [paths, locale],
  );
  return rows.length === 0;
}

/** Takes out of use what holds a page that is no longer public; the job makes it again. */
export async function dropIndexes(
  files: IndexFiles,
  touched: readonly Pick<SearchIndex, 'locale' | 'year'>[],
): Promise<void> {
  const { checkedAt, indexes } = await files.list();
  const kept = indexes.filter(
    (one) => !touched.some(({ locale, year }) => locale === one.locale && year === one.year),
  );
  if (kept.length < indexes.length) await files.use({ checkedAt, isWhole: false, indexes: kept });
}

const group = z.object({
  locale: z.enum(LOCALES),
  year: z.int().nullable(),
  pages: z.int(),
  sources: z.string(),
});

/** One index a language and year, by what its pages are made of; newest first. */
async function wantedIndexes(strapi: Core.Strapi): Promise<SearchIndex[]> {
  const groups = await rowsOf(
    connectionOf(strapi),
    group,
    `SELECT locale, year, count(*)::integer AS pages,
       encode(sha256(convert_to(string_agg(source_hash, ',' ORDER BY source_hash), 'UTF8')), 'hex')
         AS sources
     FROM search_pages GROUP BY locale, year ORDER BY locale, year DESC NULLS LAST`,
  );
  return groups.map(({ sources, ...index }) => {
    const hash = createHash('sha256').update(`${CODE}/${sources}`).digest('hex').slice(0, 16);
    return { ...index, folder: [index.locale, index.year ?? 'undated', hash].join('-') };
  });
}

const page = z.object({
  type: z.enum(SEARCHED_TYPES),
  path: z.string(),
  title: z.string(),
  day: z.string().nullable(),
  policyAreas: z.array(z.string()),
  communities: z.array(z.string()),
  text: z.string(),
});

/** Makes the files of an index. @returns the addresses of the pages in it */
async function buildIndex(
  strapi: Core.Strapi,
  files: IndexFiles,
  index: SearchIndex,
): Promise<string[]> {
  const paths: string[] = [];
  const worker = new IndexProcess();
  try {
    let after = '';
    for (;;) {
      const rows = await rowsOf(
        connectionOf(strapi),
        page,
        `SELECT type, path, title, day::text, policy_areas AS "policyAreas", communities, text
         FROM search_pages WHERE locale = ? AND year IS NOT DISTINCT FROM ?::integer AND path > ?
         ORDER BY path LIMIT ${BATCH}`,
        [index.locale, index.year, after],
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.path;
      const pages = rows.map(indexedPage);
      paths.push(...rows.map((row) => row.path));
      await worker.ask({ kind: 'pages', pages });
    }
    await worker.ask({ kind: 'write', folder: files.unfinished(index.folder) });
    return paths;
  } finally {
    worker.stop();
  }
}

function indexedPage(row: z.infer<typeof page>): IndexedPage {
  const day = row.day ?? '';
  return {
    path: row.path,
    content: withWordEnds(row.text),
    meta: { title: withWordEnds(row.title), type: row.type, day },
    filters: {
      type: [row.type],
      policyArea: row.policyAreas,
      community: row.communities,
      year: day === '' ? [] : [day.slice(0, 4)],
    },
  };
}
