import { createHash } from 'node:crypto';
import { texts } from '@dialozi/media/server';
import type { Transaction } from '@dialozi/platform/server';
import {
  publishedEntries,
  type PublishedVersion,
  publishedVersions,
} from '@dialozi/publisher/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SEARCHED_TYPES, type SearchedType } from '../../contract/fields';
import { searchableOf } from '../../domain/searchable';
import { wordsIn } from '../../domain/words';
import { lockSearch } from '../indexer/lock';
import { connectionOf, rowsOf } from '../rows';

/** Raised when a page is made searchable in another way: all rows are then made again. */
const CODE = '5';
const BATCH = 100;

type Wanted = PublishedVersion & { type: SearchedType; sourceHash: string };

const pageName = z.object({ type: z.string(), locale: z.string(), documentId: z.string() });
type PageName = z.infer<typeof pageName>;

/** Writes the words of what was published or changed since into `search_pages`. */
export async function refreshPages(strapi: Core.Strapi): Promise<void> {
  const rows = await rowsOf(
    connectionOf(strapi),
    pageName.extend({ sourceHash: z.string() }),
    `SELECT type, locale, document_id AS "documentId", source_hash AS "sourceHash" FROM search_pages`,
  );
  const had = new Map(rows.map((row) => [nameOf(row), row.sourceHash]));
  const wanted = await wantedPages(strapi);
  const changed = wanted.filter((one) => had.get(nameOf(one)) !== one.sourceHash);
  for (let at = 0; at < changed.length; at += BATCH) {
    const batch = changed.slice(at, at + BATCH);
    await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
      await lockSearch(trx);
      await storePages(strapi, trx, batch);
    });
  }
}

async function wantedPages(strapi: Core.Strapi): Promise<Wanted[]> {
  const readTimes = await texts(strapi).readTimes();
  const published = await publishedVersions(strapi);
  return published.flatMap((one) => {
    const type = SEARCHED_TYPES.find((searched) => searched === one.type);
    if (type === undefined) return [];
    const source = [CODE, one.hash, ...one.fileIds.map((id) => `${id}:${readTimes.get(id) ?? ''}`)];
    return [{ ...one, type, sourceHash: createHash('sha256').update(source.join()).digest('hex') }];
  });
}

async function storePages(
  strapi: Core.Strapi,
  trx: Transaction,
  wanted: readonly Wanted[],
): Promise<void> {
  const sources = new Map(wanted.map((one) => [nameOf(one), one]));
  const words = await texts(strapi).textsOf(wanted.flatMap((one) => one.fileIds));
  const published = await publishedEntries(strapi, wanted);
  const rows = published.flatMap(({ locale, documentId, entry, ...name }) => {
    const source = sources.get(nameOf({ ...name, locale, documentId }));
    // What has changed since is left for the next time.
    if (source?.hash !== name.hash) return [];
    const pagesOfFiles = source.fileIds.flatMap((id) => words.get(id)?.pages ?? []);
    const page = searchableOf(entry, pagesOfFiles);
    return [
      {
        ...page,
        type: source.type,
        locale,
        documentId,
        path: entry.path,
        sourceHash: source.sourceHash,
        fileIds: source.fileIds,
        titleWords: wordsOf(page.title),
        textWords: wordsOf(page.text),
      },
    ];
  });
  await trx.raw(
    `INSERT INTO search_pages (type, locale, document_id, source_hash, path, title, day,
       policy_areas, communities, file_ids, text, words)
     SELECT type, locale, "documentId", "sourceHash", path, title, day,
       ARRAY(SELECT jsonb_array_elements_text("policyAreas")),
       ARRAY(SELECT jsonb_array_elements_text(communities)),
       ARRAY(SELECT jsonb_array_elements_text("fileIds")::integer), text,
       setweight(to_tsvector('simple', "titleWords"), 'A')
         || to_tsvector('simple', "textWords")
     FROM jsonb_to_recordset(?) AS r (type text, locale text, "documentId" text,
       "sourceHash" text, path text, title text, day date, "policyAreas" jsonb, communities jsonb,
       "fileIds" jsonb, text text, "titleWords" text, "textWords" text)
     ON CONFLICT (type, locale, document_id) DO UPDATE SET source_hash = excluded.source_hash,
       path = excluded.path, title = excluded.title, day = excluded.day,
       policy_areas = excluded.policy_areas, communities = excluded.communities,
       file_ids = excluded.file_ids, text = excluded.text, words = excluded.words`,
    [JSON.stringify(rows)],
  );
}

/** Our words alone: PostgreSQL's own parser takes „решение/разход“ for the path of a file. */
const wordsOf = (text: string): string =>
  wordsIn(text)
    .map(({ word }) => word)
    .join(' ');

const nameOf = ({ type, locale, documentId }: PageName): string =>
  `${type}/${locale}/${documentId}`;
