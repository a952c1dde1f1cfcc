import { rowsOf } from '@dialozi/platform/server';
import { z } from 'zod';
import type { Transaction } from '../transaction';
import { attachedFiles } from './attached-files';
import type { Change } from './change';
import { refusal, staffId } from './refusal';

const newest = z.object({ number: z.int(), file_id: z.coerce.number() });

/**
 * A document whose file is another than the one published last gets a new version, before it is
 * published; what was corrected is taken from the draft, which then has room for the next time.
 * @throws a `ValidationError` where nobody says what was corrected.
 */
export async function keepVersion(change: Change): Promise<void> {
  const { strapi, type, uid, documentId, drafts } = change;
  const [draft] = drafts;
  if (type !== 'document' || draft === undefined || documentId === null) return;
  const [file] = attachedFiles(strapi, uid, draft);
  if (file === undefined) return;
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const [last] = await rowsOf(
      trx,
      newest,
      `SELECT number, file_id FROM publisher_document_versions
       WHERE document_id = ? ORDER BY number DESC LIMIT 1`,
      [documentId],
    );
    if (last?.file_id === file.id) return;
    const note = z.string().trim().catch('').parse(draft['correction']);
    if (last !== undefined && note === '') {
      throw refusal(strapi, [{ field: 'correction', rule: 'correctionMissing' }]);
    }
    const number = (last?.number ?? 0) + 1;
    await trx.raw(
      `INSERT INTO publisher_document_versions (document_id, number, file_id, published_by)
       VALUES (?, ?, ?, ?)`,
      [documentId, number, file.id, staffId(strapi)],
    );
    if (last === undefined) return;
    await trx.raw(
      'INSERT INTO publisher_version_notes (document_id, number, note) VALUES (?, ?, ?)',
      [documentId, number, note],
    );
    await strapi.db.query(uid).updateMany({ where: { documentId }, data: { correction: null } });
  });
}
