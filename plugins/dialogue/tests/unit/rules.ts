import { termsBy, type Rules } from '../../domain/terms';
import { workingDays } from '../../domain/working-days';

export const TERMS = termsBy({ signalTermMonths: 2, informationTermDays: 14 });

/** The terms of the defaults and the calendar of the law, in which some days may be changed. */
export const rulesWith = (changed: ReadonlyMap<string, boolean> = new Map()): Rules => ({
  calendar: workingDays(changed),
  terms: TERMS,
});
