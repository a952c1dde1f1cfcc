import { type Kind } from '../contract';
import { type CaseFacts, type Step } from './case-facts';
import { type Day } from './days';
import { refusalOf, type Refusal } from './refusals';
import { dueAfterExtension, dueAfterPause, dueDay, termOf, type Rules } from './terms';

interface Now {
  today: Day;
  rules: Rules;
}

/** A case that came on the day `receivedOn`, from which its term counts. */
export function receivedCase(kind: Kind, receivedOn: Day, { calendar, terms }: Rules): CaseFacts {
  return {
    kind,
    state: 'received',
    countedFrom: receivedOn,
    isExtended: false,
    dueOn: dueDay(termOf({ kind, isExtended: false }, terms), receivedOn, calendar),
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
 * rules of today it was too late.
 */
export function applyRecorded(facts: CaseFacts, step: Step, now: Now): Outcome {
  const refusal = refusalOf(facts, step);
  return refusal === null ? { facts: after(facts, step, now) } : { refusal };
}

/** A term that is over cannot be made longer; while the clock stands still it does not run out. */
const isOverdue = ({ dueOn, pausedOn }: CaseFacts, today: Day): boolean =>
  dueOn !== null && dueOn < (pausedOn ?? today);

/** The clock goes on, where it stood still. */
function resumed(facts: CaseFacts, { today, rules: { calendar, terms } }: Now): CaseFacts {
  const { dueOn, pausedOn } = facts;
  if (dueOn === null || pausedOn === null) return facts;
  return {
    ...facts,
    state: 'taken',
    dueOn: dueAfterPause(dueOn, pausedOn, today, termOf(facts, terms), calendar),
    pausedOn: null,
  };
}

function after(facts: CaseFacts, step: Step, now: Now): CaseFacts {
  const { today, rules } = now;
  const { kind, countedFrom, dueOn } = facts;
  switch (step.type) {
    case 'take':
      return { ...facts, state: 'taken' };
    case 'ask':
      return { ...facts, state: 'asked', pausedOn: today };
    case 'detail':
      return resumed(facts, now);
    case 'extend':
      return {
        ...facts,
        isExtended: true,
        dueOn: dueOn && dueAfterExtension(dueOn, countedFrom, kind, rules),
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
      return { ...receivedCase(kind, today, rules), state: 'taken' };
    case 'erase':
      // Nobody is left to give the detail: the authority decides by what it has.
      return { ...resumed(facts, now), isErased: true };
    case 'assign':
    case 'note':
    case 'register-number':
    case 'redact':
      return facts;
  }
}
