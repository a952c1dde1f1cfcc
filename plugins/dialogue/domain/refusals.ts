import { STATES, type State } from '../contract';
import { type Answer, type CaseFacts, type Step } from './case-facts';
import { isExtendable } from './terms';

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

/** What decides whether a step can be taken at all. */
type Place = Pick<CaseFacts, 'kind' | 'state' | 'isExtended' | 'isErased'>;

/** Whether a step can be taken from here, whatever is said with it. */
export function isPossible(facts: Place, type: Step['type']): boolean {
  return refusalFrom(facts, type) === null;
}

/** Why a step cannot be taken from here, whatever the day; null where it can. */
export function refusalOf(facts: CaseFacts, step: Step): Refusal | null {
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
