import type { Repetition } from '@dialozi/publisher/contract';
import { weekdayOf, weekInMonth } from '@dialozi/publisher/contract/weekdays';
import { sofiaDay } from '../text/dates';
import { date, type Line, local, utc } from './times';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A weekday of a month, such as `2TU` or, for the last, `-1TU` (RFC 5545, 3.3.10). */
export const weekdayInMonth = (day: string): string =>
  `${weekInMonth(day)}${WEEKDAYS[weekdayOf(day)]}`;

const RULES: Record<Repetition['repeats'], (first: string) => string> = {
  weekly: () => 'FREQ=WEEKLY',
  fortnightly: () => 'FREQ=WEEKLY;INTERVAL=2',
  'monthly-date': (first) => `FREQ=MONTHLY;BYMONTHDAY=${Number(first.slice(-2))}`,
  'monthly-weekday': (first) => `FREQ=MONTHLY;BYDAY=${weekdayInMonth(first)}`,
};

/**
 * How an event repeats, and on which dates it does not take place. The rule ends with its last date,
 * in UTC where the dates have hours (RFC 5545, 3.3.10).
 */
export function recurrence({ repeats, dates }: Repetition, allDay: boolean): Line[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const until = allDay ? date(last.start) : utc(last.start);
  return [
    ['RRULE', `${RULES[repeats](sofiaDay(first.start))};UNTIL=${until}`],
    ...dates
      .filter(({ isLeftOut }) => isLeftOut)
      .map(({ start }) =>
        allDay ? (['EXDATE;VALUE=DATE', date(start)] as const) : local('EXDATE', start),
      ),
  ];
}
