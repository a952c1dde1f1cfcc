import type { Repeats } from '../contract/entries/schemas';
import { dayAfter, monthAfter } from '../contract/event-days';
import { weekdayOf, weekInMonth } from '../contract/weekdays';

const DAYS_OF_A_WEEK = 7;
const MONTH = 'yyyy-mm'.length;

/**
 * The days from `first` to `until`, both inclusive, on which something takes place that repeats. A
 * month without the date of the first, such as 31, is left out (RFC 5545, 3.3.10). What begins on
 * the last Tuesday of a month stays on the last, be it the fourth or the fifth.
 */
export function repeatedDays(repeats: Repeats, first: string, until: string): string[] {
  const days: string[] = [];
  let day = first;
  for (let nth = 1; day <= until; nth += 1) {
    if (isDay(day)) days.push(day);
    day = nthDay(repeats, first, nth);
  }
  return days;
}

function nthDay(repeats: Repeats, first: string, nth: number): string {
  const month = monthAfter(first.slice(0, MONTH), nth);
  switch (repeats) {
    case 'weekly':
      return dayAfter(first, nth * DAYS_OF_A_WEEK);
    case 'fortnightly':
      return dayAfter(first, nth * 2 * DAYS_OF_A_WEEK);
    case 'monthly-date':
      return `${month}${first.slice(MONTH)}`;
    case 'monthly-weekday':
      return weekdayIn(month, first);
  }
}

/** The weekday of a day in a month, as often from its beginning, or as far from its end. */
function weekdayIn(month: string, like: string): string {
  const week = weekInMonth(like);
  // The first seven days of a month, or of the next, have each weekday once.
  const from = `${week === -1 ? monthAfter(month, 1) : month}-01`;
  const ahead = (weekdayOf(like) - weekdayOf(from) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  const weeks = week === -1 ? -1 : week - 1;
  return dayAfter(from, ahead + weeks * DAYS_OF_A_WEEK);
}

/** Whether the calendar has it: there is no 31 April. */
function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
