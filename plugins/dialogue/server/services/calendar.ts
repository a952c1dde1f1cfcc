import type { Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { workingDays, type Calendar } from '../../domain/working-days';
import { rowsOf } from '../rows';

const changedDay = z.object({ day: z.string(), is_working_day: z.boolean() });

/** The calendar of the law with the days that staff have changed. */
export async function readCalendar(trx: Transaction): Promise<Calendar> {
  const changed = await rowsOf(
    trx,
    changedDay,
    'SELECT day::text, is_working_day FROM dialogue_changed_days',
  );
  return workingDays(new Map(changed.map((one) => [one.day, one.is_working_day])));
}
