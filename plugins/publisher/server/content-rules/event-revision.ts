import { z } from 'zod';
import { EVENT_STATUSES, type EntryType, REPEATS } from '../../contract/entries/schemas';
import { type Announced, revise, type Revision } from '../../domain/event-revision';
import { endOfEvent } from '../../domain/event-time';
import { presentDate } from '../../domain/present-date';
import { datesOf } from '../../domain/repetition';
import { choice, day, days, flag, instant, integer, text } from '../projection/fields';
import { withFiles } from './attached-files';
import type { Change, Fields } from './change';

/** What people have in their calendars. */
const REVISED = new Set<EntryType>(['event', 'session']);

const announced = z.object({
  title: text,
  summary: text,
  place: text,
  onlineUrl: text,
  start: instant,
  end: instant,
  allDay: flag,
  repeats: choice(['no', ...REPEATS], 'no'),
  repeatsUntil: day,
  leftOut: days,
  eventStatus: choice(EVENT_STATUSES, 'scheduled'),
});
const left = z.object({ previousStart: instant, revision: integer, revisedAt: instant });
const publicRows = z.array(z.looseObject({ locale: z.string() }));

/** Before drafts of an event or a session are published: see `revise`. All languages get it, like a date. */
export async function reviseDrafts(change: Change): Promise<void> {
  if (!REVISED.has(change.type)) return;
  const { strapi, uid, documentId, drafts } = change;
  for (const draft of drafts) {
    const data = await revisionOf(change, draft);
    if (data === null) continue;
    await strapi.db.query(uid).updateMany({ where: { documentId, publishedAt: null }, data });
  }
}

/** The same for what is saved and published in one go. */
export async function reviseData(change: Change): Promise<void> {
  if (!REVISED.has(change.type) || change.drafts[0] === undefined) return;
  const next = { ...change.drafts[0], ...change.data };
  Object.assign(change.data, await revisionOf(change, next));
}

/** A copy is another occasion: nobody has moved or cancelled it. */
export function beginScheduled({ type, data }: Change): void {
  if (REVISED.has(type)) Object.assign(data, { eventStatus: EVENT_STATUSES[0] });
}

/** Null where readers do not know the event yet, or would see nothing new. */
async function revisionOf(
  { strapi, uid, documentId, locales, now }: Change,
  next: Fields,
): Promise<(Revision & { revisedAt: string }) | null> {
  const locale = next['locale'] ?? locales[0];
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  const populate = withFiles(strapi, uid);
  const [known] = publicRows.parse(
    await strapi.db.query(uid).findMany({ where, populate, limit: 1 }),
  );
  if (known === undefined) return null;
  const before = readLeft(known);
  const seen = readAnnounced(known);
  const revisedAt = before.revisedAt ?? now.toISOString();
  const { start, end } = presentDate(seen, datesOf(seen), { now, revisedAt });
  const over = endOfEvent({ ...seen, start, end });
  const isOver = over !== null && over <= now;
  const shown = { ...seen, nextStart: start, isOver };
  const revised = revise(shown, readAnnounced(next), before);
  return revised.revision === before.revision ? null : { ...revised, revisedAt: now.toISOString() };
}

function readAnnounced(fields: Fields): Announced {
  return announced.parse(fields);
}

function readLeft(fields: Fields) {
  const { revision, ...rest } = left.parse(fields);
  return { ...rest, revision: revision ?? 0 };
}
