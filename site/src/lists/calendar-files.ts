import type { Card } from '@dialozi/publisher/contract';

/** The file of all coming events, under the section; and that of one, under its page. */
export const ALL_EVENTS_FILE = 'kalendar.ics';
const EVENT_FILE = 'sabitie.ics';

/** The address of an event's file; null where no date was ever announced. */
export function eventFile({
  path,
  start,
  previousStart,
}: Pick<Card<'event'>, 'path' | 'start' | 'previousStart'>): string | null {
  return path === null || (start ?? previousStart) === null ? null : `${path}${EVENT_FILE}`;
}
