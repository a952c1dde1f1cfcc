import { rm } from 'node:fs/promises';
import { Problem, rowsOf, type StaffUser, type Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { StorageError } from '../guard/stored-or-nothing';
import { sentences } from '../messages';
import { partOf } from './folder';
import { beingMade, uploadRow, UPLOADS, type UploadRow } from './rows';

const madeFiles = z.tuple([z.object({ id: z.int(), name: z.string() })]);
export type MadeFile = z.infer<typeof madeFiles>[0];

interface UploadService {
  upload(input: object, options: { user: StaffUser }): Promise<unknown>;
}

/**
 * Makes a file of the media library of an upload whose bytes have all come, by Strapi's own service and so
 * behind the guard that every file meets. Asked again, it says the same again. The file's row and the
 * note of it are one transaction: a process that dies in between leaves neither.
 * @throws {Problem} what is wrong with the file; `conflict` while another request makes it.
 */
export async function finishUpload(
  strapi: Core.Strapi,
  user: StaffUser,
  id: string,
): Promise<MadeFile> {
  const done = await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const [upload] = await rowsOf(
      trx,
      uploadRow,
      `${UPLOADS} WHERE u.id = ? FOR UPDATE OF u SKIP LOCKED`,
      [id],
    );
    if (upload === undefined) throw beingMade();
    return isSettled(upload) ? upload : await settle(strapi, trx, user, upload);
  });
  await rm(partOf(id), { force: true });
  return madeOf(done);
}

/** Whether it is known what became of an upload. */
export const isSettled = ({ file_id, refusal }: UploadRow): boolean =>
  file_id !== null || refusal !== null;

/**
 * What became of an upload.
 * @throws {Problem} the sentence that refused it.
 */
export function madeOf({ file_id, name, refusal }: UploadRow): MadeFile {
  if (file_id !== null) return { id: file_id, name };
  // It is in the language of whose file it is.
  const detail = refusal ?? '';
  throw new Problem('invalid-input', { detail: { bg: detail, en: detail } });
}

async function settle(
  strapi: Core.Strapi,
  trx: Transaction,
  user: StaffUser,
  upload: UploadRow,
): Promise<UploadRow> {
  const made = await make(strapi, user, upload);
  const settled = { ...upload, ...made };
  await trx.raw('UPDATE media_uploads SET file_id = ?, refusal = ? WHERE id = ?', [
    settled.file_id,
    settled.refusal,
    upload.id,
  ]);
  return settled;
}

async function make(
  strapi: Core.Strapi,
  user: StaffUser,
  { id, size, name, alternative_text, folder_id }: UploadRow,
): Promise<Partial<UploadRow>> {
  const file = {
    filepath: partOf(id),
    originalFilename: name,
    mimetype: 'application/octet-stream',
    size,
  };
  const fileInfo = { name, alternativeText: alternative_text, folder: folder_id };
  try {
    const service = strapi.plugin('upload').service<UploadService>('upload');
    const made = await service.upload({ data: { fileInfo }, files: [file] }, { user });
    return { file_id: madeFiles.parse(made)[0].id };
  } catch (error) {
    if (error instanceof StorageError) {
      // What has come stays: the same request can be sent again when the storage is back.
      throw new Problem('unavailable', { detail: sentences('storage.failed') });
    }
    if (!(error instanceof errors.ApplicationError)) throw error;
    return { refusal: String(error.message) };
  }
}
