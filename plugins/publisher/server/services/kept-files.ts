import { READABLE } from '@dialozi/media/server';
import { rowsOf, staffLanguage } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { message, type MessageKey } from '../messages';
import { NAMES_OF_FILE } from '../names-of-file';
import type { Transaction } from '../transaction';

/** Of the service of Strapi's media library, what is used here. */
interface Upload {
  remove: (file: { id: number }) => Promise<unknown>;
  replace: (id: number, ...rest: unknown[]) => Promise<unknown>;
}

export const uploadOf = (strapi: Core.Strapi): Upload =>
  strapi.plugin('upload').service<Upload>('upload');

/**
 * The file of a published version is neither replaced nor deleted in the media library: what was
 * published stays at its address, until it is withdrawn. Nor is any file with words replaced while
 * readers have it, since nobody would look into the new one: publishing is where that is done.
 */
export function guardKeptFiles(strapi: Core.Strapi): void {
  const upload = uploadOf(strapi);
  const { remove, replace } = upload;
  upload.remove = async (file) => {
    await refuseWhere(strapi, 'files.kept', KEPT, [file.id]);
    return remove(file);
  };
  upload.replace = async (id, ...rest) => {
    await refuseWhere(strapi, 'files.kept', KEPT, [id]);
    await refuseWhere(strapi, 'files.shown', SHOWN, [id, Object.keys(READABLE)]);
    return replace(id, ...rest);
  };
}

const KEPT = `
SELECT d.title FROM publisher_document_versions v
JOIN documents d USING (document_id)
WHERE v.file_id = ? AND NOT EXISTS (
  SELECT FROM publisher_file_withdrawals w WHERE w.file_id = v.file_id)
LIMIT 1`;

const SHOWN = `
SELECT e.title FROM files f JOIN published_entries e ON e.uploads && ${NAMES_OF_FILE}
WHERE f.id = ? AND f.mime = ANY(?)
LIMIT 1`;

/** Throws an `ApplicationError` that names the entry which the query finds, if it finds one. */
async function refuseWhere(
  strapi: Core.Strapi,
  reason: MessageKey,
  query: string,
  parameters: unknown[],
): Promise<void> {
  const [entry] = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    rowsOf(trx, z.object({ title: z.string() }), query, parameters),
  );
  if (entry === undefined) return;
  throw new errors.ApplicationError(message(staffLanguage(strapi), reason, entry));
}
