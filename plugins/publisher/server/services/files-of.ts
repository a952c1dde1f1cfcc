import { rowsOf } from '@dialozi/platform/server';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { EntryType } from '../../contract/entries/schemas';
import { withFiles } from '../content-rules/attached-files';
import { publicFiles } from '../content-rules/public-files';
import { PROJECTED_TYPES } from '../projection';
import type { Transaction } from '../transaction';

/** A file that a document has or leads to, or has had. */
export interface FileOfDocument {
  id: number;
  name: string;
  /** Which version of the document it is; null where versions are not kept of it. */
  version: number | null;
}

const kept = z.object({ id: z.int(), name: z.string(), version: z.int() });
const rows = z.array(z.record(z.string(), z.unknown()));

/**
 * The files of all drafts and published languages of a document, also those that their texts lead to,
 * and of its earlier versions.
 */
export async function filesOf(
  strapi: Core.Strapi,
  type: EntryType,
  documentId: string,
): Promise<FileOfDocument[]> {
  const uid = PROJECTED_TYPES[type].uid as UID.ContentType;
  const populate = withFiles(strapi, uid);
  const documents = rows.parse(
    await strapi.db.query(uid).findMany({ where: { documentId }, populate }),
  );
  const files = await Promise.all(documents.map((one) => publicFiles(strapi, uid, one)));
  const versions = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    rowsOf(
      trx,
      kept,
      `SELECT DISTINCT ON (f.id) f.id, f.name, v.number AS version
       FROM publisher_document_versions v JOIN files f ON f.id = v.file_id
       WHERE v.document_id = ? AND ? = 'document' ORDER BY f.id, v.number DESC`,
      [documentId, type],
    ),
  );
  const all = [...files.flat().map(({ id, name }) => ({ id, name, version: null })), ...versions];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
