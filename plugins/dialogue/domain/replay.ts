import type { Disposition, EventType, Kind } from '../contract';
import { type CaseFacts, type Step } from './case-facts';
import { applyRecorded, receivedCase } from './case-steps';
import type { Day } from './days';
import type { Rules } from './terms';

/** What happened on a day, as the record of a case has it. */
export interface Happened {
  type: EventType;
  on: Day;
  /** Of an answer. */
  disposition: Disposition | null;
}

/** Where the steps of work stand in the record; what is not here changes no facts. */
const STEPS: Partial<Record<EventType, Exclude<Step['type'], 'answer'>>> = {
  taken: 'take',
  asked: 'ask',
  detailed: 'detail',
  extended: 'extend',
  closed: 'close',
  reopened: 'reopen',
  erased: 'erase',
};

/**
 * The facts of a case again, from its record alone: what they would be had the rules always been as
 * they are now. Throws an Error where the record tells of a step that was not possible.
 */
export function replay(
  kind: Kind,
  receivedOn: Day,
  events: readonly Happened[],
  rules: Rules,
): CaseFacts {
  return events.reduce(
    (facts, event) => {
      const step = stepOf(event);
      if (step === null) return facts;
      const outcome = applyRecorded(facts, step, { today: event.on, rules });
      if ('refusal' in outcome) throw new Error(`The record has ${event.type}: ${outcome.refusal}`);
      return outcome.facts;
    },
    receivedCase(kind, receivedOn, rules),
  );
}

function stepOf({ type, disposition }: Happened): Step | null {
  if (type === 'answered' && disposition !== null) {
    // To whom it went, or which case it repeats, stands elsewhere and decides nothing here.
    const forwardedTo = disposition === 'forwarded' ? '…' : undefined;
    const duplicateOf = disposition === 'duplicate' ? '…' : undefined;
    return { type: 'answer', disposition, forwardedTo, duplicateOf, close: false };
  }
  const step = STEPS[type];
  return step === undefined ? null : { type: step };
}
