import type { Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { workingDays, type Calendar } from '../../domain/working-days';
import { rowsOf } from '../rows';

const changedDay = z.object({ day: z.string(), is_working_day: z.boolean() });

/** The last calendar made: it remembers the holidays of the years it was asked for. */
let made: { from: string; calendar: Calendar } | undefined;

/** The calendar of the law with the days that staff have changed. */
export async function readCalendar(trx: Transaction): Promise<Calendar> {
  const changed = await rowsOf(
    trx,
    changedDay,
    'SELECT day::text, is_working_day FROM dialogue_changed_days ORDER BY day',
  );
  const from = JSON.stringify(changed);
  if (made?.from !== from) {
    const days = new Map(changed.map((one) => [one.day, one.is_working_day]));
    made = { from, calendar: workingDays(days) };
  }
  return made.calendar;
}
