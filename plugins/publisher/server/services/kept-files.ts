import { rowsOf, staffLanguage } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { message } from '../messages';
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
 * published stays at its address, until it is withdrawn.
 */
export function guardKeptFiles(strapi: Core.Strapi): void {
  const upload = uploadOf(strapi);
  const { remove, replace } = upload;
  upload.remove = async (file) => {
    await refuseKept(strapi, file.id);
    return remove(file);
  };
  upload.replace = async (id, ...rest) => {
    await refuseKept(strapi, id);
    return replace(id, ...rest);
  };
}

async function refuseKept(strapi: Core.Strapi, fileId: number): Promise<void> {
  const kept = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    rowsOf(
      trx,
      z.object({ title: z.string() }),
      `SELECT d.title FROM publisher_document_versions v
       JOIN documents d USING (document_id)
       WHERE v.file_id = ? AND NOT EXISTS (
         SELECT FROM publisher_file_withdrawals w WHERE w.file_id = v.file_id)
       LIMIT 1`,
      [fileId],
    ),
  );
  const [document] = kept;
  if (document === undefined) return;
  const locale = staffLanguage(strapi);
  throw new errors.ApplicationError(message(locale, 'files.kept', { title: document.title }));
}
