import type { Core } from '@strapi/strapi';
import type { EntryType } from '../../contract/entries/schemas';
import { OUTBOX_CHANNEL } from '../channels';
import { PROJECTED_TYPES } from '../projection';
import { NAMES_OF_FILE } from '../names-of-file';
import type { Transaction } from '../transaction';

/** The message that makes the publisher look at everything, not just at what is in the outbox. */
export const LOOK_AT_EVERYTHING = 'sweep';

/** What can alter the published rows of a document; drafts are only read for previews. */
const WRITES = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'discardDraft',
  'clone',
]);

const TYPES_BY_UID = new Map<string, EntryType>(
  Object.entries(PROJECTED_TYPES).map(([type, { uid }]) => [uid, type as EntryType]),
);

/** Writes what changed into the outbox in the transaction of the change itself, and wakes the publisher at its end. */
export function watchDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = TYPES_BY_UID.get(context.uid);
    if (type === undefined || !WRITES.has(context.action)) return await next();
    return await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
      const result = await next();
      const documentId = documentIdOf(context.params) ?? documentIdOf(result);
      if (documentId !== null) {
        await trx.raw('INSERT INTO publisher_outbox (type, document_id) VALUES (?, ?)', [
          type,
          documentId,
        ]);
        await trx.raw('select pg_notify(?, ?)', [OUTBOX_CHANNEL, '']);
      }
      return result;
    });
  });
}

/** The media library tells of edited files by no document; the sweep finds the entries that show them. */
export function watchFiles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async afterUpdate() {
      await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
        trx.raw('select pg_notify(?, ?)', [OUTBOX_CHANNEL, LOOK_AT_EVERYTHING]),
      );
    },
  });
}

/**
 * Documents that show a file or lead to it are projected again, in the same transaction as what
 * happened to it.
 */
export async function projectShowing(
  trx: Transaction,
  fileId: number,
  { purges }: { purges: boolean },
): Promise<void> {
  await trx.raw(
    `INSERT INTO publisher_outbox (type, document_id, purges)
     SELECT type, document_id, ?::boolean FROM publisher_projections WHERE file_ids @> ARRAY[?::bigint]
     UNION
     SELECT e.type, e.document_id, ?::boolean
       FROM files f JOIN published_entries e ON e.uploads && ${NAMES_OF_FILE} WHERE f.id = ?
     UNION
     SELECT 'document', document_id, ?::boolean FROM publisher_document_versions WHERE file_id = ?`,
    [purges, fileId, purges, fileId, purges, fileId],
  );
  await trx.raw('select pg_notify(?, ?)', [OUTBOX_CHANNEL, '']);
}

function documentIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('documentId' in value)) return null;
  return typeof value.documentId === 'string' ? value.documentId : null;
}
