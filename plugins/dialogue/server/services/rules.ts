import { getSettings } from '@dialozi/config';
import type { Transaction } from '@dialozi/platform/server';
import { termsBy, type Rules, type Terms } from '../../domain/terms';
import { readCalendar } from './calendar';

/** The terms by the settings of this process. */
export const currentTerms = (): Terms => termsBy(getSettings());

/** What last days are counted by now: the terms, and the calendar with the days that staff changed. */
export async function readRules(trx: Transaction): Promise<Rules> {
  return { calendar: await readCalendar(trx), terms: currentTerms() };
}
