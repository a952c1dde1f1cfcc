import { audit } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import { lockDocument } from '../locks';
import { PROJECTED_TYPES } from '../projection';
import type { Database } from '../sql';
import type { Transaction } from '../transaction';

/** The fixed words of the audit log. */
export const APPOINTED = {
  publish: 'schedule.published',
  unpublish: 'schedule.unpublished',
} as const;

const taking = z.object({ rowCount: z.int() });

interface DueSchedule {
  id: string;
  type: EntryType;
  document_id: string;
  locale: Locale;
  action: 'publish' | 'unpublish';
}

/** Publishes and unpublishes what is due, each exactly once however many processes look. */
export async function runSchedules(strapi: Core.Strapi, database: Database): Promise<void> {
  const due = await database.rows<DueSchedule>(
    `SELECT id, type, document_id, locale, action FROM publisher_schedules
     WHERE done_at IS NULL AND due_at <= clock_timestamp() ORDER BY due_at`,
  );
  for (const schedule of due) {
    try {
      await carryOut(strapi, schedule);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      strapi.log.error(`Publisher: an appointed ${schedule.action} failed: ${reason}`);
      await database.rows(
        `UPDATE publisher_schedules SET done_at = clock_timestamp(), failure = $2
         WHERE id = $1 AND done_at IS NULL`,
        [schedule.id, reason],
      );
    }
  }
}

/** The mark that it is done and what it does are one transaction. */
async function carryOut(
  strapi: Core.Strapi,
  { id, type, document_id: documentId, locale, action }: DueSchedule,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    // Before the schedule's own row, in which order a withdrawal has them too.
    await lockDocument(trx, documentId);
    const taken = taking.parse(
      await trx.raw(
        'UPDATE publisher_schedules SET done_at = clock_timestamp() WHERE id = ? AND done_at IS NULL',
        [id],
      ),
    );
    if (taken.rowCount === 0) return;
    const { uid } = PROJECTED_TYPES[type];
    const documents = strapi.documents(uid);
    if (action === 'publish') await documents.publish({ documentId, locale });
    else await documents.unpublish({ documentId, locale });
    await audit(strapi).record({
      trx,
      actor: { kind: 'system' },
      action: APPOINTED[action],
      subject: { type: uid, id: documentId },
    });
  });
}
