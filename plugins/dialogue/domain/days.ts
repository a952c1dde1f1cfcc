/** A day of the calendar, `2026-11-22`, up to the year 9999. Days compare as their strings do. */
export type Day = string;

const MILLISECONDS = 86_400_000;

// Every function here throws a RangeError for what is not a day.

export function addDays(day: Day, count: number): Day {
  return dayOf(timeOf(day) + count * MILLISECONDS);
}

/** The same number `count` months later, or the last day of a month that is too short. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(timeOf(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const lastNumber = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(date.getUTCDate(), lastNumber)));
}

/** How many days later `to` is than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / MILLISECONDS;
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(timeOf(day)).getUTCDay());
}

function timeOf(day: Day): number {
  const time = Date.parse(day);
  // 30 February would be read as 2 March.
  if (dayOf(time) !== day) throw new RangeError(`Not a day: ${day}`);
  return time;
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
