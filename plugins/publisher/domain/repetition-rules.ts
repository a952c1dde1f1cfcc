import { dayInSofia } from '@dialozi/platform';
import { REPEATS, type Repeats } from '../contract/entries/schemas';
import { monthAfter } from '../contract/event-days';
import type { Violation } from './content-rules';
import { datesOf, type RepeatedDate } from './repetition';

/** Whoever plans further ahead than this has most likely mistyped the year. */
const LONGEST_YEARS = 2;
const MONTHS_OF_A_YEAR = 12;
const MONTH = 'yyyy-mm'.length;

type Fields = Readonly<Record<string, unknown>>;

/** What stands against saving an event that repeats; what is still missing is no contradiction. */
export function repetitionViolations(
  fields: Fields,
  { start, end }: { start: number | null; end: number | null },
): Violation[] {
  const { repeats, repeatsUntil: until } = fields;
  if (!isRepeats(repeats) || start === null || !isDay(until)) return [];
  const first = dayInSofia(new Date(start));
  const latest = `${monthAfter(first.slice(0, MONTH), LONGEST_YEARS * MONTHS_OF_A_YEAR)}${first.slice(MONTH)}`;
  if (until < first) return [{ field: 'repeatsUntil', rule: 'repeatEndsBeforeStart' }];
  if (until > latest) {
    return [{ field: 'repeatsUntil', rule: 'repeatTooLong', values: { years: LONGEST_YEARS } }];
  }
  const leftOut = daysIn(fields['leftOut']);
  const allDay = fields['allDay'] === true;
  const dates = datesOf({
    start: new Date(start).toISOString(),
    end: end === null ? null : new Date(end).toISOString(),
    allDay,
    eventStatus: 'scheduled',
    repeats,
    repeatsUntil: until,
    leftOut,
  });
  return [...overlaps(dates, allDay), ...leftOutViolations(dates, leftOut)];
}

/** What an event that repeats lacks to be published. */
export function repetitionGaps({ repeats, start, repeatsUntil }: Fields): Violation[] {
  if (!isRepeats(repeats)) return [];
  return [
    ...(start ? [] : [{ field: 'start', rule: 'repeatWithoutStart' } as const]),
    ...(repeatsUntil ? [] : [{ field: 'repeatsUntil', rule: 'repeatWithoutUntil' } as const]),
  ];
}

/** The end is that of one date: who takes it for that of all is told. */
function overlaps(dates: readonly RepeatedDate[], allDay: boolean): Violation[] {
  const isOverlap = dates.some(({ end }, index) => {
    const next = dates[index + 1];
    if (end === null || next === undefined) return false;
    // The end of whole days is the beginning of the last.
    return allDay ? next.start <= end : next.start < end;
  });
  return isOverlap ? [{ field: 'end', rule: 'repeatOverlaps' }] : [];
}

function leftOutViolations(
  dates: readonly RepeatedDate[],
  leftOut: readonly string[],
): Violation[] {
  const days = new Set(dates.map(({ start }) => dayInSofia(new Date(start))));
  const unknown = leftOut.filter((day) => !days.has(day));
  if (unknown.length > 0) {
    const values = { days: unknown.map(written).join(', ') };
    return [{ field: 'leftOut', rule: 'leftOutUnknown', values }];
  }
  const isEmpty = dates.every(({ isLeftOut }) => isLeftOut);
  return isEmpty ? [{ field: 'leftOut', rule: 'leftOutAll' }] : [];
}

/** `2026-11-23` → `23.11.2026`, as a form shows it. */
const written = (day: string): string => day.split('-').reverse().join('.');

function isRepeats(value: unknown): value is Repeats {
  return REPEATS.some((each) => each === value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function daysIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .map((item: unknown) =>
      typeof item === 'object' && item !== null && 'day' in item ? item.day : null,
    )
    .filter(isDay);
}
