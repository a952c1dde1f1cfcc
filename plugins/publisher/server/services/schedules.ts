import type { Core, UID } from '@strapi/strapi';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import { PROJECTED_TYPES } from '../projection';
import type { Database } from '../sql';

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
  await strapi.db.transaction(async ({ trx }) => {
    const taken = await trx('publisher_schedules')
      .where({ id })
      .whereNull('done_at')
      .update({ done_at: trx.fn.now() });
    if (taken === 0) return;
    const documents = strapi.documents(PROJECTED_TYPES[type].uid as UID.ContentType);
    if (action === 'publish') await documents.publish({ documentId, locale });
    else await documents.unpublish({ documentId, locale });
  });
}
