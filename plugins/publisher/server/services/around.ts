import { texts } from '@dialozi/media/server';
import { rowsOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DocumentVersion } from '../../contract/entries/media';
import type { EntryType } from '../../contract/entries/schemas';
import { WITHDRAWAL_REASONS } from '../../contract/withdrawals';
import type { Around } from '../projection';
import { fileColumns, shownFiles } from '../projection/media';

const version = z
  .object({
    document_id: z.string(),
    number: z.int(),
    day: z.string(),
    note: z.string().nullable(),
    reason: z.enum(WITHDRAWAL_REASONS).nullable(),
    withdrawn_on: z.string().nullable(),
  })
  .and(fileColumns)
  .transform(({ document_id, number, day, note, file, reason, withdrawn_on }) => ({
    documentId: document_id,
    version: {
      number,
      day,
      note,
      file,
      withdrawal: reason === null || withdrawn_on === null ? null : { reason, day: withdrawn_on },
    } satisfies DocumentVersion,
  }));

const VERSIONS = `
SELECT v.document_id, v.number, (v.published_at AT TIME ZONE 'Europe/Sofia')::date::text AS day,
  n.note, w.reason, (w.withdrawn_at AT TIME ZONE 'Europe/Sofia')::date::text AS withdrawn_on,
  f.url, f.name, f.ext, f.mime, f.size
FROM publisher_document_versions v
LEFT JOIN publisher_version_notes n USING (document_id, number)
LEFT JOIN publisher_file_withdrawals w ON w.file_id = v.file_id
LEFT JOIN files f ON f.id = v.file_id AND w.file_id IS NULL
WHERE v.document_id = ANY(?) ORDER BY v.number DESC`;

/** What the pages of these documents show besides them: the words of their files, their versions. */
export async function lookAround(
  strapi: Core.Strapi,
  type: EntryType,
  documents: readonly { documentId: string }[],
): Promise<Around> {
  if (type !== 'document') return { words: new Map(), versions: new Map() };
  const fileIds = documents.flatMap((one) => shownFiles(one).map(({ id }) => id));
  const rows = await rowsOf(strapi.db.connection, version, VERSIONS, [
    documents.map((one) => one.documentId),
  ]);
  const byDocument = Map.groupBy(rows, (row) => row.documentId);
  return {
    words: await texts(strapi).textsOf(fileIds),
    versions: new Map([...byDocument].map(([id, all]) => [id, all.map((one) => one.version)])),
  };
}
