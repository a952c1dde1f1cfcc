import { LOCALES } from '@dialozi/publisher';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { FileWords } from '../file-words';
import { dropStaleIndexes } from '../indexer/build';
import type { IndexFiles } from '../indexer/index-files';
import { connectionOf, rowsOf } from '../rows';
import { differenceOf, removePages } from './refresh';

const touchedIndex = z.object({ locale: z.enum(LOCALES), year: z.int().nullable() });

/**
 * Takes what is no longer published out of the indexes and out of the table. The rest of those
 * indexes comes back with the job, some seconds later.
 */
export async function forgetWithdrawn(
  strapi: Core.Strapi,
  files: IndexFiles,
  words: FileWords,
): Promise<void> {
  const { vanished } = await differenceOf(strapi, words);
  if (vanished.length === 0) return;
  const touched = await rowsOf(
    connectionOf(strapi),
    touchedIndex,
    `SELECT DISTINCT p.locale, p.year FROM search_pages p
     JOIN jsonb_to_recordset(?) AS n (type text, locale text, "documentId" text)
       ON p.type = n.type AND p.locale = n.locale AND p.document_id = n."documentId"`,
    [JSON.stringify(vanished)],
  );
  await dropStaleIndexes(files, touched);
  await removePages(strapi, vanished);
}
