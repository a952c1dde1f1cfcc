import type { Transaction } from '@dialozi/platform/server';
import { LOCALES } from '@dialozi/publisher';
import { type EntryName, unpublishedAmong, withdrawnFiles } from '@dialozi/publisher/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SEARCHED_TYPES } from '../../contract/fields';
import { dropIndexes } from '../indexer/build';
import type { IndexFiles } from '../indexer/index-files';
import { lockSearch } from '../indexer/lock';
import { rowsOf } from '../rows';

const page = z.object({
  type: z.enum(SEARCHED_TYPES),
  locale: z.enum(LOCALES),
  documentId: z.string(),
  fileIds: z.array(z.int()),
});
const nameOf = ({ type, locale, documentId }: EntryName): string =>
  `${type}/${locale}/${documentId}`;

const touchedIndex = z.object({ locale: z.enum(LOCALES), year: z.int().nullable() });

/**
 * Takes what is no longer published out of the table, and the indexes that hold it out of use; so too
 * an entry with the words of a withdrawn file, which comes back without them. The rest of those
 * indexes comes back with the next job.
 * @returns whether there was anything to forget
 */
export async function forgetWithdrawn(strapi: Core.Strapi, files: IndexFiles): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await lockSearch(trx);
    const had = await rowsOf(
      trx,
      page,
      `SELECT type, locale, document_id AS "documentId", file_ids AS "fileIds" FROM search_pages`,
    );
    const unpublished = new Set((await unpublishedAmong(strapi, had)).map(nameOf));
    const withdrawn = new Set(await withdrawnFiles(strapi));
    const gone = had.filter(
      (one) => unpublished.has(nameOf(one)) || one.fileIds.some((id) => withdrawn.has(id)),
    );
    if (gone.length === 0) return false;
    const touched = await rowsOf(
      trx,
      touchedIndex,
      `DELETE FROM search_pages p
       USING jsonb_to_recordset(?) AS g (type text, locale text, "documentId" text)
       WHERE p.type = g.type AND p.locale = g.locale AND p.document_id = g."documentId"
       RETURNING p.locale, p.year`,
      [JSON.stringify(gone)],
    );
    await dropIndexes(files, touched);
    return true;
  });
}
