import type { Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { workingDays, type Calendar } from '../../domain/working-days';
import { rowsOf } from '../rows';

/** The calendar of the law with the days that staff have changed. */
export interface CurrentCalendar {
  calendar: Calendar;
  /** The changed days as `dialogue_days_changed()` writes them. */
  changedDays: string;
}

const row = z.object({ changed: z.string() });
const changedDays = z.array(z.tuple([z.string(), z.boolean()]));

/** The last calendar read: it remembers the holidays of the years it was asked for. */
let last: CurrentCalendar | undefined;

/** The calendar as the database has it now. */
export async function readCalendar(trx: Transaction): Promise<CurrentCalendar> {
  const [now] = await rowsOf(trx, row, 'SELECT dialogue_days_changed() AS changed');
  if (now === undefined) throw new Error('The database told no changed days.');
  if (last?.changedDays === now.changed) return last;
  const days = new Map(changedDays.parse(JSON.parse(now.changed)));
  last = { calendar: workingDays(days), changedDays: now.changed };
  return last;
}

/** The calendar as it was last read, for statements that the database refuses if it is an old one. */
export const lastCalendar = (): CurrentCalendar | undefined => last;
