import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Problem, rowsOf, type Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { sentences } from '../messages';
import { partOf } from './folder';
import type { WantedFile } from './wanted-file';

/** How many uploads one person may have begun and not finished. */
const MOST_UNFINISHED = 5;

export const uploadRow = z.object({
  id: z.string(),
  /** In bytes. */
  size: z.coerce.number(),
  name: z.string(),
  alternative_text: z.string().nullable(),
  /** Null for the first folder, and where the folder is gone. */
  folder_id: z.int().nullable(),
  begun_at: z.date().transform((date) => date.toISOString()),
  file_id: z.int().nullable(),
  refusal: z.string().nullable(),
});
export type UploadRow = z.infer<typeof uploadRow>;

export const UPLOADS = `
SELECT u.id, u.size, u.name, u.alternative_text, u.begun_at, u.file_id, u.refusal,
  (SELECT f.id FROM upload_folders f WHERE f.id = u.folder_id) AS folder_id
FROM media_uploads u`;

/**
 * Notes an upload of a member of staff.
 * @returns its id
 * @throws {Problem} `too-many-requests` where too many of theirs are not finished.
 */
export async function addUpload(
  strapi: Core.Strapi,
  staffId: number,
  { size, name, alternativeText, folder }: WantedFile,
): Promise<string> {
  return await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    // Who begins two at once is counted one after the other.
    await trx.raw("SELECT pg_advisory_xact_lock(hashtext('media_uploads'), ?)", [staffId]);
    const [added] = await rowsOf(
      trx,
      z.object({ id: z.string() }),
      `INSERT INTO media_uploads (id, staff_id, size, name, alternative_text, folder_id)
       SELECT ?::uuid, ?::integer, ?::bigint, ?::text, ?::text, ?::integer WHERE ? > (SELECT count(*) FROM media_uploads
         WHERE staff_id = ? AND file_id IS NULL AND refusal IS NULL)
       RETURNING id`,
      [randomUUID(), staffId, size, name, alternativeText, folder, MOST_UNFINISHED, staffId],
    );
    if (added !== undefined) return added.id;
    const detail = sentences('uploads.tooMany', { limit: MOST_UNFINISHED });
    throw new Problem('too-many-requests', { detail });
  });
}

/**
 * An upload of a member of staff.
 * @throws {Problem} `not-found` also where it is somebody else's.
 */
export async function uploadOf(
  database: Transaction,
  staffId: number,
  id: string,
): Promise<UploadRow> {
  const [found] = await rowsOf(database, uploadRow, `${UPLOADS} WHERE u.id = ? AND staff_id = ?`, [
    id,
    staffId,
  ]);
  if (found === undefined) {
    throw new Problem('not-found', { detail: sentences('uploads.gone') });
  }
  return found;
}

/**
 * Gives an upload up, with what has come of it.
 * @throws {Problem} `conflict` while a file is made of it.
 */
export async function removeUpload(database: Transaction, id: string): Promise<void> {
  const removed = await rowsOf(
    database,
    z.unknown(),
    `DELETE FROM media_uploads WHERE id =
       (SELECT id FROM media_uploads WHERE id = ? FOR UPDATE SKIP LOCKED) RETURNING id`,
    [id],
  );
  if (removed.length === 0) throw beingMade();
  await rm(partOf(id), { force: true });
}

/** Another request is making the file. */
export const beingMade = (): Problem =>
  new Problem('conflict', { detail: sentences('uploads.beingMade') });

/** What a member of staff has begun and not finished, newest first. */
export const unfinishedOf = (database: Transaction, staffId: number): Promise<UploadRow[]> =>
  rowsOf(
    database,
    uploadRow,
    `${UPLOADS} WHERE staff_id = ? AND file_id IS NULL AND refusal IS NULL ORDER BY begun_at DESC`,
    [staffId],
  );
