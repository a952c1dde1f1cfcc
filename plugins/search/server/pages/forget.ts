import { rowsOf, type Transaction } from '@dialozi/platform/server';
import { LOCALES } from '@dialozi/publisher';
import { publishedVersions, withdrawnFiles } from '@dialozi/publisher/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { dropIndexes } from '../indexer/build';
import type { IndexFiles } from '../indexer/index-files';
import { lockIndexList } from '../indexer/lock';

const touchedIndex = z.object({ locale: z.enum(LOCALES), year: z.int().nullable() });

/**
 * Takes what is no longer published out of the table, and the indexes that hold it out of use; so too
 * an entry with the words of a withdrawn file, which comes back without them. The rest of those
 * indexes comes back with the next job.
 * @returns whether there was anything to forget
 */
export async function forgetWithdrawn(strapi: Core.Strapi, files: IndexFiles): Promise<boolean> {
  const published = await publishedVersions(strapi);
  const names = published.map(({ type, locale, documentId }) => ({ type, locale, documentId }));
  const gone = await withdrawnFiles(strapi);
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await lockIndexList(trx);
    const touched = await rowsOf(
      trx,
      touchedIndex,
      `DELETE FROM search_pages p WHERE NOT EXISTS (
         SELECT FROM jsonb_to_recordset(?) AS n (type text, locale text, "documentId" text)
         WHERE p.type = n.type AND p.locale = n.locale AND p.document_id = n."documentId")
         OR p.file_ids && ?::integer[]
       RETURNING locale, year`,
      [JSON.stringify(names), gone],
    );
    if (touched.length > 0) await dropIndexes(files, touched);
    return touched.length > 0;
  });
}
