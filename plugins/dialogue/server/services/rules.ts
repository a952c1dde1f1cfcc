import { getSettings } from '@dialozi/config';
import type { FormTransaction, Transaction } from '@dialozi/platform/server';
import { termsBy, type Rules, type Terms } from '../../domain/terms';
import { lastCalendar, readCalendar, type CurrentCalendar } from './calendar';

/** The terms by the settings of this process. */
export const currentTerms = (): Terms => termsBy(getSettings());

/** The rules, and the changed days that are in them. */
export type CurrentRules = Rules & CurrentCalendar;

/** What last days are counted by now: the terms, and the calendar with the days that staff changed. */
export async function readRules(trx: Transaction): Promise<CurrentRules> {
  return { ...(await readCalendar(trx)), terms: currentTerms() };
}

/**
 * The rules as this process knows them, which saves a form a trip to the database: what is counted
 * by them goes through `dialogue_counted()`, and is counted again where a day has changed since.
 */
export async function knownRules(trx: FormTransaction): Promise<CurrentRules> {
  const known = trx.isAgain ? undefined : lastCalendar();
  return known === undefined ? readRules(trx) : { ...known, terms: currentTerms() };
}
