import { STATES, type Disposition, type Kind, type State } from '../contract';
import { type Day } from './days';
import { dueAfterExtension, dueAfterPause, dueDay, isExtendable, termOf } from './terms';
import { type Calendar } from './working-days';

/** What decides about the steps of a case. */
export interface CaseFacts {
  kind: Kind;
  state: State;
  /** The day from which the term counts: that of receipt, or of the last reopening. */
  countedFrom: Day;
  /** Whether that term has been extended. */
  isExtended: boolean;
  /** The last day for an answer as of now, also while the clock stands still; null: nothing is due. */
  dueOn: Day | null;
  /** The day on which the clock stopped; null while it runs. */
  pausedOn: Day | null;
  /** What was decided last; null until there is an answer, and again once the case is reopened. */
  disposition: Disposition | null;
  isErased: boolean;
}

type PlainStep =
  | 'take'
  | 'assign'
  | 'note'
  | 'ask'
  | 'detail'
  | 'extend'
  | 'close'
  | 'reopen'
  | 'register-number'
  | 'redact'
  | 'erase';

interface Answer {
  type: 'answer';
  disposition: Disposition;
  /** The competent body, where it is forwarded. */
  forwardedTo?: string | undefined;
  /** The code of the case that it repeats, where it is a duplicate. */
  duplicateOf?: string | undefined;
  /** Whether nothing more is to be done. */
  close: boolean;
}

/** What staff, or with `detail` the sender, want to do. */
export type Step = { type: PlainStep } | Answer;

/** Why a step is not possible. */
export type Refusal =
  | 'erased'
  | 'closed'
  | 'already-taken'
  | 'not-taken'
  | 'not-asked'
  | 'not-answered'
  | 'not-closed'
  | 'not-due'
  | 'not-extendable'
  | 'already-extended'
  | 'overdue'
  | 'forwarded-to-missing'
  | 'forwarded-to-unexpected'
  | 'duplicate-of-missing'
  | 'duplicate-of-unexpected';

interface Now {
  today: Day;
  calendar: Calendar;
}

const OPEN = STATES.filter((state) => state !== 'closed');

/** Steps that are not possible from every state, and why not from others that are open. */
const RULES: Partial<Record<Step['type'], { from: readonly State[]; otherwise: Refusal }>> = {
  take: { from: ['received'], otherwise: 'already-taken' },
  assign: { from: OPEN, otherwise: 'closed' },
  ask: { from: ['taken'], otherwise: 'not-taken' },
  detail: { from: ['asked'], otherwise: 'not-asked' },
  extend: { from: ['received', 'taken', 'asked'], otherwise: 'not-due' },
  answer: { from: OPEN, otherwise: 'closed' },
  // An answered case is one with a disposition: nothing is closed without.
  close: { from: ['answered'], otherwise: 'not-answered' },
  reopen: { from: ['closed'], otherwise: 'not-closed' },
};

/** All that is left to do where the sender and what was sent are gone. */
const AFTER_ERASURE: readonly Step['type'][] = ['note', 'answer', 'close', 'redact'];

/** A case that came on the day `receivedOn`, from which its term counts. */
export function receivedCase(kind: Kind, receivedOn: Day, calendar: Calendar): CaseFacts {
  return {
    kind,
    state: 'received',
    countedFrom: receivedOn,
    isExtended: false,
    dueOn: dueDay(termOf({ kind, isExtended: false }), receivedOn, calendar),
    pausedOn: null,
    disposition: null,
    isErased: false,
  };
}

type Outcome = { facts: CaseFacts } | { refusal: Refusal };

/** The facts after a step, or why it is not possible. `today` is the day in Sofia. */
export function applyStep(facts: CaseFacts, step: Step, now: Now): Outcome {
  const isLate = step.type === 'extend' && isOverdue(facts, now.today);
  const outcome = applyRecorded(facts, step, now);
  return isLate && 'facts' in outcome ? { refusal: 'overdue' } : outcome;
}

/**
 * The facts after a step of the record. What was in time when it was done stays done, even if by the
 * calendar of today it was too late.
 */
export function applyRecorded(facts: CaseFacts, step: Step, now: Now): Outcome {
  const refusal = refusalOf(facts, step);
  return refusal === null ? { facts: after(facts, step, now) } : { refusal };
}

/** What decides whether a step can be taken at all. */
type Place = Pick<CaseFacts, 'kind' | 'state' | 'isExtended' | 'isErased'>;

/** Whether a step can be taken from here, whatever is said with it. */
export function isPossible(facts: Place, type: Step['type']): boolean {
  return refusalFrom(facts, type) === null;
}

/** A term that is over cannot be made longer; while the clock stands still it does not run out. */
const isOverdue = ({ dueOn, pausedOn }: CaseFacts, today: Day): boolean =>
  dueOn !== null && dueOn < (pausedOn ?? today);

function refusalOf(facts: CaseFacts, step: Step): Refusal | null {
  const refusal = refusalFrom(facts, step.type);
  return refusal === null && step.type === 'answer' ? incompleteness(step) : refusal;
}

function refusalFrom({ kind, state, isExtended, isErased }: Place, type: Step['type']) {
  if (isErased && !AFTER_ERASURE.includes(type)) return 'erased';
  const rule = RULES[type];
  if (rule !== undefined && !rule.from.includes(state)) {
    return state === 'closed' ? 'closed' : rule.otherwise;
  }
  if (type !== 'extend') return null;
  if (!isExtendable(kind)) return 'not-extendable';
  return isExtended ? 'already-extended' : null;
}

function incompleteness({ disposition, forwardedTo = '', duplicateOf = '' }: Answer) {
  if (disposition === 'forwarded' && forwardedTo === '') return 'forwarded-to-missing';
  if (disposition !== 'forwarded' && forwardedTo !== '') return 'forwarded-to-unexpected';
  if (disposition === 'duplicate' && duplicateOf === '') return 'duplicate-of-missing';
  if (disposition !== 'duplicate' && duplicateOf !== '') return 'duplicate-of-unexpected';
  return null;
}

function after(facts: CaseFacts, step: Step, { today, calendar }: Now): CaseFacts {
  const { kind, countedFrom, dueOn, pausedOn } = facts;
  switch (step.type) {
    case 'take':
      return { ...facts, state: 'taken' };
    case 'ask':
      return { ...facts, state: 'asked', pausedOn: today };
    case 'detail':
      return {
        ...facts,
        state: 'taken',
        dueOn: dueOn && pausedOn && dueAfterPause(dueOn, pausedOn, today, termOf(facts), calendar),
        pausedOn: null,
      };
    case 'extend':
      return {
        ...facts,
        isExtended: true,
        dueOn: dueOn && dueAfterExtension(dueOn, countedFrom, kind, calendar),
      };
    case 'answer':
      return {
        ...facts,
        state: step.close ? 'closed' : 'answered',
        dueOn: null,
        pausedOn: null,
        disposition: step.disposition,
      };
    case 'close':
      return { ...facts, state: 'closed' };
    case 'reopen':
      // It is owed an answer again, in the whole term.
      return { ...receivedCase(kind, today, calendar), state: 'taken' };
    case 'erase':
      return { ...facts, isErased: true };
    case 'assign':
    case 'note':
    case 'register-number':
    case 'redact':
      return facts;
  }
}
