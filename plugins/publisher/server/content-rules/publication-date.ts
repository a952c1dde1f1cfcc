import type { EntryType } from '../../contract/entries/schemas';
import { dayInSofia } from '@dialozi/platform';
import type { Change } from './change';

/** The fields that say since when a document counts, and how its moment is written in them. */
const DATES: Partial<Record<EntryType, { field: string; write: (now: Date) => string }>> = {
  article: { field: 'date', write: (now) => now.toISOString() },
  document: { field: 'documentDate', write: dayInSofia },
  gallery: { field: 'date', write: dayInSofia },
  video: { field: 'date', write: dayInSofia },
  notice: { field: 'from', write: (now) => now.toISOString() },
};

/**
 * Writes the moment of the first publication where the editor gave no date, so that publishing
 * again does not move the entry to the top. All languages get it: a date is entered once.
 */
export async function dateDrafts({ strapi, type, uid, documentId, now }: Change): Promise<void> {
  const date = DATES[type];
  if (date === undefined) return;
  await strapi.db.query(uid).updateMany({
    where: { documentId, publishedAt: null, [date.field]: null },
    data: { [date.field]: date.write(now) },
  });
}

/** The same for what is saved and published in one go. */
export function dateData({ type, data, drafts, now }: Change): void {
  const date = DATES[type];
  if (date === undefined || data[date.field] || drafts[0]?.[date.field]) return;
  data[date.field] = date.write(now);
}
