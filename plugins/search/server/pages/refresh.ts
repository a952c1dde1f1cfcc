import { createHash } from 'node:crypto';
import {
  publishedEntries,
  type PublishedVersion,
  publishedVersions,
} from '@dialozi/publisher/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SEARCHED_TYPES, type SearchedType } from '../../contract/fields';
import { searchableOf } from '../../domain/searchable';
import { folded } from '../../domain/words';
import { documentKey, type DocumentName, type FileWords } from '../file-words';
import { connectionOf, rowsOf } from '../rows';

/** Raised when a page is made searchable in another way: all rows are then made again. */
const CODE = '2';
const BATCH = 100;

type Wanted = PublishedVersion & { type: SearchedType; sourceHash: string };

/** Which rows of `search_pages` are not what is published. */
export interface Difference {
  changed: Wanted[];
  vanished: PageName[];
}

const pageName = z.object({ type: z.string(), locale: z.string(), documentId: z.string() });
type PageName = z.infer<typeof pageName>;

export async function differenceOf(strapi: Core.Strapi, files: FileWords): Promise<Difference> {
  const wanted = await wantedPages(strapi, files);
  const rows = await rowsOf(
    connectionOf(strapi),
    pageName.extend({ sourceHash: z.string() }),
    `SELECT type, locale, document_id AS "documentId", source_hash AS "sourceHash" FROM search_pages`,
  );
  const had = new Map(rows.map((row) => [nameOf(row), row.sourceHash]));
  const names = new Set(wanted.map(nameOf));
  return {
    changed: wanted.filter((one) => had.get(nameOf(one)) !== one.sourceHash),
    vanished: rows.filter((row) => !names.has(nameOf(row))),
  };
}

/** Makes `search_pages` what is published. What is no longer public goes first. */
export async function refreshPages(strapi: Core.Strapi, files: FileWords): Promise<Difference> {
  const difference = await differenceOf(strapi, files);
  await removePages(strapi, difference.vanished);
  for (let at = 0; at < difference.changed.length; at += BATCH) {
    await storePages(strapi, difference.changed.slice(at, at + BATCH), files);
  }
  return difference;
}

/** Removes what is no longer public, and nothing else: this takes no longer than two queries. */
export async function removePages(strapi: Core.Strapi, names: readonly PageName[]): Promise<void> {
  if (names.length === 0) return;
  await connectionOf(strapi).raw(
    `DELETE FROM search_pages p USING jsonb_to_recordset(?) AS n
       (type text, locale text, "documentId" text)
     WHERE p.type = n.type AND p.locale = n.locale AND p.document_id = n."documentId"`,
    [JSON.stringify(names)],
  );
}

async function wantedPages(strapi: Core.Strapi, files: FileWords): Promise<Wanted[]> {
  const words = new Map((await files.hashes()).map((one) => [documentKey(one), one.hash]));
  const published = await publishedVersions(strapi);
  return published.flatMap((one) => {
    const type = SEARCHED_TYPES.find((searched) => searched === one.type);
    if (type === undefined) return [];
    const source = [CODE, one.hash, (type === 'document' && words.get(documentKey(one))) || ''];
    return [{ ...one, type, sourceHash: createHash('sha256').update(source.join()).digest('hex') }];
  });
}

async function storePages(
  strapi: Core.Strapi,
  wanted: readonly Wanted[],
  files: FileWords,
): Promise<void> {
  const sources = new Map(wanted.map((one) => [nameOf(one), one]));
  const documents: DocumentName[] = wanted.filter((one) => one.type === 'document');
  const read = await files.wordsOf(documents);
  const words = new Map(read.map((one) => [documentKey(one), one.words]));
  const published = await publishedEntries(strapi, wanted);
  const rows = published.flatMap(({ locale, documentId, entry, ...name }) => {
    const source = sources.get(nameOf({ ...name, locale, documentId }));
    // What has changed since is left for the next time.
    if (source?.hash !== name.hash) return [];
    const fileWords = source.type === 'document' ? words.get(documentKey(source)) : undefined;
    const page = searchableOf(entry, fileWords ?? '');
    return [
      {
        ...page,
        type: source.type,
        locale,
        documentId,
        path: entry.path,
        sourceHash: source.sourceHash,
        foldedTitle: folded(page.title),
        foldedText: folded(page.text),
      },
    ];
  });
  await connectionOf(strapi).raw(
    `INSERT INTO search_pages (type, locale, document_id, source_hash, path, title, day,
       policy_areas, communities, text, words)
     SELECT type, locale, "documentId", "sourceHash", path, title, day,
       ARRAY(SELECT jsonb_array_elements_text("policyAreas")),
       ARRAY(SELECT jsonb_array_elements_text(communities)), text,
       setweight(to_tsvector('simple', "foldedTitle"), 'A')
         || to_tsvector('simple', "foldedText")
     FROM jsonb_to_recordset(?) AS r (type text, locale text, "documentId" text,
       "sourceHash" text, path text, title text, day date, "policyAreas" jsonb, communities jsonb,
       text text, "foldedTitle" text, "foldedText" text)
     ON CONFLICT (type, locale, document_id) DO UPDATE SET source_hash = excluded.source_hash,
       path = excluded.path, title = excluded.title, day = excluded.day,
       policy_areas = excluded.policy_areas, communities = excluded.communities,
       text = excluded.text, words = excluded.words`,
    [JSON.stringify(rows)],
  );
}

const nameOf = ({ type, locale, documentId }: PageName): string =>
  `${type}/${locale}/${documentId}`;
