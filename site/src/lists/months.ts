import type { Content, Locale } from '@dialozi/publisher/contract';
import { daysOfEvent, monthAfter } from '@dialozi/publisher/contract/event-days';
import { byMonth } from '@dialozi/publisher/contract/facets';
import { sectionPath } from '@dialozi/publisher/contract/paths';
import { inTime, type Occasion } from './coming';
import { everything } from './everything';

/** How far the links to the month before and after look for one with events. */
const FARTHEST = 12;
const MONTH = 'yyyy-mm'.length;

/** The address of the events of a month. */
export const monthPath = (month: string, locale: Locale): string =>
  `${sectionPath('event', locale)}mesets/${month}/`;

/** The events and sessions that take a day of a month. */
export async function readMonth(content: Content, month: string): Promise<Occasion[]> {
  const facet = byMonth(month);
  const [events, sessions] = await Promise.all([
    everything(content, { type: 'event', facet }),
    everything(content, { type: 'session', facet }),
  ]);
  return inTime([...events, ...sessions]);
}

/** The nearest month with events after (1) or before (-1) a month; null where none is near. */
export async function nearestMonth(
  content: Content,
  month: string,
  direction: 1 | -1,
): Promise<string | null> {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const candidate = monthAfter(month, direction * distance);
    const facet = byMonth(candidate);
    const counts = await Promise.all([
      content.count({ type: 'event', facet }),
      content.count({ type: 'session', facet }),
    ]);
    if (counts.some((count) => count > 0)) return candidate;
  }
  return null;
}

/** The month of what comes next; null where nothing has a date. */
export const nextMonth = (coming: readonly Occasion[]): string | null =>
  coming.flatMap((event) => daysOfEvent(event)?.first.slice(0, MONTH) ?? [])[0] ?? null;
