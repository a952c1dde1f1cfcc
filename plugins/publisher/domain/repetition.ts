import { dayInSofia } from '@dialozi/platform';
import type { Repeats } from '../contract/entries/schemas';
import { dayAfter } from '../contract/event-days';
import type { EventTime } from './event-time';
import { repeatedDays } from './repeated-days';
import { clockInSofia, instantInSofia } from './sofia-clock';

/** An event as its editor has dated it: `start` and `end` are those of its first date. */
export interface Repeating extends EventTime {
  repeats: Repeats | 'no';
  /** The last day on which it may begin, in Sofia. */
  repeatsUntil: string | null;
  /** Days in Sofia on which it would begin and does not take place. */
  leftOut: readonly string[];
}

/** What takes place once. */
export const ONCE = { repeats: 'no', repeatsUntil: null, leftOut: [] } as const;

/** One time that it takes place; instants in ISO 8601. */
export interface Times {
  start: string | null;
  end: string | null;
}

export interface RepeatedDate extends Times {
  start: string;
  isLeftOut: boolean;
}

const DAY = 86_400_000;

/**
 * All dates of an event that repeats, those left out too; none of one that does not, or whose last
 * day is yet to be given. The clock in Sofia shows the same time at each, and each lasts as long; a
 * time that spring leaves out is no date (RFC 5545, 3.3.10).
 */
export function datesOf({
  start,
  end,
  allDay,
  repeats,
  repeatsUntil,
  leftOut,
}: Repeating): RepeatedDate[] {
  if (repeats === 'no' || repeatsUntil === null || start === null) return [];
  const first = { start: new Date(start), end: end === null ? null : new Date(end) };
  const on = allDay ? wholeDays(first) : hours(first);
  return repeatedDays(repeats, dayInSofia(first.start), repeatsUntil).flatMap((day) => {
    const times = on(day);
    return times === null ? [] : [{ ...times, isLeftOut: leftOut.includes(day) }];
  });
}

interface First {
  start: Date;
  end: Date | null;
}
type On = (day: string) => { start: string; end: string | null } | null;

function hours({ start, end }: First): On {
  const time = clockInSofia(start).slice('yyyy-mm-dd'.length);
  return (day) => {
    const from = instantInSofia(`${day}${time}`);
    if (from === null) return null;
    const to = end && new Date(from.getTime() + end.getTime() - start.getTime());
    return { start: from.toISOString(), end: to && to.toISOString() };
  };
}

function wholeDays({ start, end }: First): On {
  const [from, to] = [start, end ?? start].map((instant) => Date.parse(dayInSofia(instant)));
  const length = ((to ?? 0) - (from ?? 0)) / DAY;
  return (day) => ({ start: midnight(day), end: end && midnight(dayAfter(day, length)) });
}

/** The beginning of a day in Sofia, whose clock is never moved at midnight. */
function midnight(day: string): string {
  const instant = instantInSofia(`${day}T00:00`);
  if (instant === null) throw new Error(`No midnight in Sofia begins ${day}.`);
  return instant.toISOString();
}
