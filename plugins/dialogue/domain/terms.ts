import { FEEDBACK_WORKING_DAYS, type Kind } from '../contract';
import { addDays, addMonths, daysBetween, type Day } from './days';
import { type Calendar } from './working-days';

/** Where a term comes from; `server/messages` has the provision in words. */
export type TermSource =
  'own-rules' | 'apk-proposals' | 'apk-proposals-extended' | 'apk-signals' | 'zdoi';

/** How long the authority has for an answer. */
export interface Term {
  unit: 'working-days' | 'calendar-days' | 'months';
  count: number;
  source: TermSource;
}

/** The term with which a case of each kind begins. */
export type Terms = Readonly<Record<Kind, Term>>;

/** All that a last day hangs on besides the record of the case. */
export interface Rules {
  calendar: Calendar;
  terms: Terms;
}

/** The terms that a lawyer is to confirm, as the settings have them. */
interface UnconfirmedTerms {
  signalTermMonths: number;
  informationTermDays: number;
}

/** The term of each kind. */
export function termsBy({ signalTermMonths, informationTermDays }: UnconfirmedTerms): Terms {
  return {
    // The municipality's own rules; „within a reasonable time“, чл. 7 of Directive (EU) 2016/2102.
    feedback: { unit: 'working-days', count: FEEDBACK_WORKING_DAYS, source: 'own-rules' },
    // Чл. 118 АПК.
    proposal: { unit: 'months', count: 2, source: 'apk-proposals' },
    // АПК on signals.
    signal: { unit: 'months', count: signalTermMonths, source: 'apk-signals' },
    // ЗДОИ.
    information: { unit: 'calendar-days', count: informationTermDays, source: 'zdoi' },
  };
}

/** To what a term can be extended, with notice to the sender; other kinds are to be confirmed by a lawyer. */
const EXTENDED_TERMS: Partial<Record<Kind, Term>> = {
  /** Чл. 118 АПК. */
  proposal: { unit: 'months', count: 6, source: 'apk-proposals-extended' },
};

/** Whether the term of a kind can be extended. */
export const isExtendable = (kind: Kind): boolean => EXTENDED_TERMS[kind] !== undefined;

/** The term of a case as it is now. */
export function termOf(
  { kind, isExtended }: { kind: Kind; isExtended: boolean },
  terms: Terms,
): Term {
  return (isExtended ? EXTENDED_TERMS[kind] : undefined) ?? terms[kind];
}

/**
 * The last day of a term that begins on `from`, to its end. The first day is not counted; a month
 * ends on the same number or on its last day; a last day that is not a working day moves to the
 * next working day.
 */
export function dueDay(term: Term, from: Day, calendar: Calendar): Day {
  switch (term.unit) {
    case 'working-days':
      return calendar.addWorkingDays(from, term.count);
    case 'calendar-days':
      return calendar.nextWorkingDay(addDays(from, term.count));
    case 'months':
      return calendar.nextWorkingDay(addMonths(from, term.count));
  }
}

/**
 * The last day after a pause: what was left when the clock stopped is left when it goes on. Working
 * days of the pause are added to a term in working days, all its days to another. A term that was
 * over before the pause is moved by the pause and no more.
 */
export function dueAfterPause(
  due: Day,
  pausedOn: Day,
  resumedOn: Day,
  term: Term,
  calendar: Calendar,
): Day {
  const moved =
    term.unit === 'working-days'
      ? calendar.addWorkingDays(due, calendar.workingDaysBetween(pausedOn, resumedOn))
      : addDays(due, daysBetween(pausedOn, resumedOn));
  // One that was paused on its last day has some of that day left, even if it goes on on a day off.
  const hasDayLeft = pausedOn <= due && moved < resumedOn;
  return calendar.nextWorkingDay(hasDayLeft ? resumedOn : moved);
}

/**
 * The last day after an extension: that of the longer term, later by as much as pauses have moved
 * `due`, the last day so far, from that of the term before. `from`: the day from which it counts.
 */
export function dueAfterExtension(due: Day, from: Day, kind: Kind, rules: Rules): Day {
  const { calendar, terms } = rules;
  const before = dueDay(termOf({ kind, isExtended: false }, terms), from, calendar);
  const longer = dueDay(termOf({ kind, isExtended: true }, terms), from, calendar);
  return calendar.nextWorkingDay(addDays(longer, daysBetween(before, due)));
}
