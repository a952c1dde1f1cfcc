import { endOfDayInSofia } from '@dialozi/platform';

/**
 * The instant from which an event lies in the past: its end or, where none is given, the end of the
 * day in Sofia on which it starts. Null for an event without a date.
 */
export function endOfEvent(start: string | null, end: string | null): Date | null {
  if (start === null) return null;
  return end === null ? endOfDayInSofia(new Date(start)) : new Date(end);
}
