import { monthAfter } from '@dialozi/publisher/contract/event-days';

const DAY = 86_400_000;
const DAYS_OF_A_WEEK = 7;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether an address names a month: `2026-11`. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** The weeks of a month from Monday to Sunday, its days as `2026-11-01`; null outside of it. */
export function weeksOf(month: string): (string | null)[][] {
  const first = Date.parse(`${month}-01`);
  const length = (Date.parse(`${monthAfter(month, 1)}-01`) - first) / DAY;
  const before = (new Date(first).getUTCDay() + DAYS_OF_A_WEEK - 1) % DAYS_OF_A_WEEK;
  const weeks = Math.ceil((before + length) / DAYS_OF_A_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_OF_A_WEEK }, (_, weekday) => {
      const day = week * DAYS_OF_A_WEEK + weekday - before;
      if (day < 0 || day >= length) return null;
      return new Date(first + day * DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
    }),
  );
}
