import { texts } from '@dialozi/media/server';
import { audit, Problem, rowsOf } from '@dialozi/platform/server';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { AddressedType } from '../../contract/paths';
import type { WithdrawalReason } from '../../contract/withdrawals';
import { addressHash } from '../drain/former-addresses';
import { projectShowing } from '../drain/outbox';
import { lockDocument, lockFile } from '../locks';
import { PROJECTED_TYPES } from '../projection';
import type { Transaction } from '../transaction';
import { filesOf } from './files-of';
import { uploadOf } from './kept-files';

/** The fixed word of the audit log. */
export const FILE_WITHDRAWN = 'file.withdrawn';

interface Incident {
  type: AddressedType;
  documentId: string;
  fileId: number;
  reason: WithdrawalReason;
  /** The member of staff. */
  by: number;
}

const stored = z.looseObject({ id: z.int(), url: z.string() });

/**
 * Takes a file away from everywhere, for good: the media library, every entry that shows it, its
 * words, and what kept versions of the site tell of it. A repeat changes nothing.
 * @throws Problem `not-found` where the document has no such file.
 */
export async function withdrawFile(
  strapi: Core.Strapi,
  { type, documentId, fileId, reason, by }: Incident,
): Promise<void> {
  const uid = PROJECTED_TYPES[type].uid as UID.ContentType;
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await lockDocument(trx, documentId);
    await lockFile(trx, fileId);
    if (await isWithdrawn(trx, fileId)) return;
    const known = await filesOf(strapi, type, documentId);
    const file = stored.nullable().parse(await rowOf(strapi, fileId));
    if (file === null || !known.some(({ id }) => id === fileId)) throw new Problem('not-found');
    await trx.raw(
      `INSERT INTO publisher_file_withdrawals (file_id, address_hash, reason, withdrawn_by)
       VALUES (?, ?, ?, ?)`,
      [fileId, addressHash(file.url), reason, by],
    );
    await projectShowing(trx, fileId, { purges: true });
    await texts(strapi).forget(trx, fileId);
    await audit(strapi).record({
      trx,
      actor: { kind: 'staff', id: by },
      action: FILE_WITHDRAWN,
      subject: { type: uid, id: documentId },
    });
    // The last step, because nothing brings a deleted file back.
    await uploadOf(strapi).remove(file);
  });
}

/** All files that were ever withdrawn, by their ids. */
export async function withdrawnFiles(strapi: Core.Strapi): Promise<number[]> {
  const rows = await rowsOf(
    strapi.db.connection,
    z.object({ id: z.int() }),
    'SELECT file_id::integer AS id FROM publisher_file_withdrawals',
  );
  return rows.map(({ id }) => id);
}

/** Not by the service of the media library, which signs addresses for staff. */
const rowOf = (strapi: Core.Strapi, id: number): Promise<unknown> =>
  strapi.db.query('plugin::upload.file').findOne({ where: { id } });

async function isWithdrawn(trx: Transaction, fileId: number): Promise<boolean> {
  const rows = await rowsOf(
    trx,
    z.object({ reason: z.string() }),
    'SELECT reason FROM publisher_file_withdrawals WHERE file_id = ?',
    [fileId],
  );
  return rows.length > 0;
}
