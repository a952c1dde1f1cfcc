interface Dated {
  start: string | null;
  end: string | null;
  allDay: boolean;
  eventStatus: string;
}

interface Repeated extends Dated {
  repetition: {
    dates: readonly { start: string; end: string | null; isLeftOut: boolean }[];
  } | null;
}

/** One time that an event takes place, and the days that it takes then in Sofia. */
export interface EventTimes {
  start: string;
  first: string;
  last: string;
}

/** `sv` writes dates as ISO 8601 does. */
const sofia = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Sofia' });
const MONTH = 'yyyy-mm'.length;
const DAY = 86_400_000;
/** Of what goes on for longer somebody mistyped the end. */
const MOST_MONTHS = 24;

/**
 * The first and the last day that an event or a session takes in Sofia, such as `2026-11-23`; null
 * while it has no date that holds.
 */
export function daysOfEvent(event: Dated): { first: string; last: string } | null {
  const { start, end, allDay, eventStatus } = event;
  if (start === null || eventStatus === 'postponed') return null;
  const first = sofia.format(new Date(start));
  if (end === null) return { first, last: first };
  // What ends at midnight does not take the day that begins then.
  const last = sofia.format(new Date(Date.parse(end) - (allDay ? 0 : 1)));
  return { first, last: last < first ? first : last };
}

/** Each time that it takes place: one, or all of one that repeats; none without a date that holds. */
export function timesOfEvent(event: Repeated): EventTimes[] {
  const { start, end, repetition } = event;
  const dates = repetition?.dates ?? [{ start, end, isLeftOut: false }];
  return dates.flatMap((date) => {
    const days = date.isLeftOut ? null : daysOfEvent({ ...event, ...date });
    return days === null || date.start === null ? [] : [{ start: date.start, ...days }];
  });
}

/** The months, such as `2026-11`, in which it takes a day. */
export function monthsOfEvent(event: Repeated): string[] {
  return [...new Set(timesOfEvent(event).flatMap(monthsBetween))];
}

function monthsBetween({ first, last }: EventTimes): string[] {
  const months: string[] = [];
  let month = first.slice(0, MONTH);
  while (month <= last.slice(0, MONTH) && months.length < MOST_MONTHS) {
    months.push(month);
    month = monthAfter(month, 1);
  }
  return months;
}

/** The day `by` days after a day. */
export const dayAfter = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** The month `by` months after (or, below 0, before) a month. */
export function monthAfter(month: string, by: number): string {
  const moved = new Date(`${month}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + by);
  return moved.toISOString().slice(0, MONTH);
}
