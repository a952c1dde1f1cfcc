const DAYS_OF_A_WEEK = 7;
const DAY_OF_MONTH = 'yyyy-mm-'.length;

/** The place of a day (`2026-11-23`) in its week: 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: string): number =>
  (new Date(day).getUTCDay() + DAYS_OF_A_WEEK - 1) % DAYS_OF_A_WEEK;

/** Which Tuesday of its month a Tuesday is: 1 to 4, or -1 where it is the last. */
export function weekInMonth(day: string): number {
  const inWeek = new Date(day);
  inWeek.setUTCDate(inWeek.getUTCDate() + DAYS_OF_A_WEEK);
  const isLast = inWeek.getUTCMonth() !== new Date(day).getUTCMonth();
  return isLast ? -1 : Math.ceil(Number(day.slice(DAY_OF_MONTH)) / DAYS_OF_A_WEEK);
}
