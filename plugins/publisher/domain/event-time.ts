import { endOfDayInSofia } from '@dialozi/platform';
import type { EventStatus } from './event-revision';

export interface EventTime {
  start: string | null;
  end: string | null;
  allDay: boolean;
  eventStatus: EventStatus;
}

/**
 * The instant from which an event lies in the past: its end or, where none is given, the end of the
 * day in Sofia on which it starts; of one that takes whole days, the end of the last. Null for an
 * event without a date, and for a postponed one: the date that it had says nothing any more.
 */
export function endOfEvent({ start, end, allDay, eventStatus }: EventTime): Date | null {
  if (start === null || eventStatus === 'postponed') return null;
  return end === null || allDay ? endOfDayInSofia(new Date(end ?? start)) : new Date(end);
}
