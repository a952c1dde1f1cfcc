import { STATES, type Disposition, type Kind, type State } from '../contract';
import { type Day } from './days';
import { dueAfterPause, dueDay, TERMS } from './terms';
import { type Calendar } from './working-days';

/** What decides about the steps of a case. */
export interface CaseFacts {
  kind: Kind;
  state: State;
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
    dueOn: dueDay(TERMS[kind], receivedOn, calendar),
    pausedOn: null,
    disposition: null,
    isErased: false,
  };
}

/** The facts after a step, or why it is not possible. `today` is the day in Sofia. */
export function applyStep(
  facts: CaseFacts,
  step: Step,
  now: Now,
): { facts: CaseFacts } | { refusal: Refusal } {
  const refusal = refusalOf(facts, step);
  return refusal === null ? { facts: after(facts, step, now) } : { refusal };
}

/** Whether a step can be taken from here, whatever is said with it. */
export function isPossible(
  facts: Pick<CaseFacts, 'state' | 'isErased'>,
  type: Step['type'],
): boolean {
  return refusalFrom(facts, type) === null;
}

function refusalOf(facts: CaseFacts, step: Step): Refusal | null {
  const refusal = refusalFrom(facts, step.type);
  return refusal === null && step.type === 'answer' ? incompleteness(step) : refusal;
}

function refusalFrom(
  { state, isErased }: Pick<CaseFacts, 'state' | 'isErased'>,
  type: Step['type'],
): Refusal | null {
  if (isErased && !AFTER_ERASURE.includes(type)) return 'erased';
  const rule = RULES[type];
  if (rule === undefined || rule.from.includes(state)) return null;
  return state === 'closed' ? 'closed' : rule.otherwise;
}

function incompleteness({ disposition, forwardedTo = '', duplicateOf = '' }: Answer) {
  if (disposition === 'forwarded' && forwardedTo === '') return 'forwarded-to-missing';
  if (disposition !== 'forwarded' && forwardedTo !== '') return 'forwarded-to-unexpected';
  if (disposition === 'duplicate' && duplicateOf === '') return 'duplicate-of-missing';
  if (disposition !== 'duplicate' && duplicateOf !== '') return 'duplicate-of-unexpected';
  return null;
}

function after(facts: CaseFacts, step: Step, { today, calendar }: Now): CaseFacts {
  const { kind, dueOn, pausedOn } = facts;
  switch (step.type) {
    case 'take':
      return { ...facts, state: 'taken' };
    case 'ask':
      return { ...facts, state: 'asked', pausedOn: today };
    case 'detail':
      return {
        ...facts,
        state: 'taken',
        dueOn: dueOn && pausedOn && dueAfterPause(dueOn, pausedOn, today, TERMS[kind], calendar),
        pausedOn: null,
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
