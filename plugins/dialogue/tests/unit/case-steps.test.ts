import fc from 'fast-check';
import { DISPOSITIONS, KINDS, type Disposition } from '../../contract';
import { type CaseFacts, type Step } from '../../domain/case-facts';
import { applyStep, receivedCase } from '../../domain/case-steps';
import { dueDay } from '../../domain/terms';
import { rulesWith } from './rules';
import { DAYS } from './slow-calendar';

const rules = rulesWith();
const PLAIN = [
  ...(['take', 'assign', 'note', 'ask', 'detail', 'extend', 'close', 'reopen'] as const),
  ...(['register-number', 'redact', 'erase'] as const),
];

const plain = (type: (typeof PLAIN)[number]): Step => ({ type });
const answer = (disposition: Disposition, close = false): Step => ({
  type: 'answer',
  disposition,
  close,
  ...(disposition === 'forwarded' ? { forwardedTo: 'Областна администрация' } : {}),
  ...(disposition === 'duplicate' ? { duplicateOf: '1234-5678-9ABV' } : {}),
});

/** The facts after all steps, each on the day given; throws where one is refused. */
function facts(start: CaseFacts, ...steps: [Step, string][]): CaseFacts {
  return steps.reduce((before, [step, today]) => {
    const result = applyStep(before, step, { today, rules });
    if ('refusal' in result) throw new Error(`${step.type}: ${result.refusal}`);
    return result.facts;
  }, start);
}

function refusal(before: CaseFacts, step: Step): string | null {
  const result = applyStep(before, step, { today: '2026-12-01', rules });
  return 'refusal' in result ? result.refusal : null;
}

const received = receivedCase('feedback', '2026-11-26', rules);
const taken = facts(received, [plain('take'), '2026-11-26']);
const asked = facts(taken, [plain('ask'), '2026-11-27']);
const answered = facts(taken, [answer('accepted'), '2026-11-30']);
const closed = facts(answered, [plain('close'), '2026-11-30']);
const erased = facts(taken, [plain('erase'), '2026-11-30']);

describe('the life of a case', () => {
  test('begins with the term of its kind', () => {
    expect(received).toEqual({
      kind: 'feedback',
      state: 'received',
      countedFrom: '2026-11-26',
      isExtended: false,
      dueOn: '2026-12-10',
      pausedOn: null,
      disposition: null,
      isErased: false,
    });
  });

  test('the clock stops while detail is asked for and goes on with it', () => {
    expect(asked).toMatchObject({ state: 'asked', pausedOn: '2026-11-27' });
    const detailed = facts(asked, [plain('detail'), '2026-12-03']);
    expect(detailed).toEqual({ ...taken, dueOn: '2026-12-16' });
  });

  test('an answer clears what is due, also while the clock stands still', () => {
    const expected = { state: 'answered', dueOn: null, pausedOn: null, disposition: 'rejected' };
    for (const before of [received, taken, asked]) {
      expect(facts(before, [answer('rejected'), '2026-12-01'])).toMatchObject(expected);
    }
  });

  test('what was accepted can be resolved later, and closed with that', () => {
    expect(facts(answered, [answer('resolved', true), '2026-12-15'])).toMatchObject({
      state: 'closed',
      dueOn: null,
      disposition: 'resolved',
    });
  });

  test('reopened, it is owed a new answer in the whole term', () => {
    expect(facts(closed, [plain('reopen'), '2027-01-04'])).toEqual({
      ...taken,
      countedFrom: '2027-01-04',
      dueOn: dueDay(rules.terms.feedback, '2027-01-04', rules.calendar),
    });
  });

  test.each(['assign', 'note', 'register-number', 'redact'] as const)(
    '%s changes none of this',
    (type) => {
      for (const before of [received, taken, asked, answered]) {
        expect(facts(before, [plain(type), '2026-12-01'])).toEqual(before);
      }
    },
  );

  test('erasing the sender who was asked for detail lets the clock go on as the detail would', () => {
    const detailed = facts(asked, [plain('detail'), '2026-12-03']);
    expect(facts(asked, [plain('erase'), '2026-12-03'])).toEqual({ ...detailed, isErased: true });
  });

  test('erasing the sender leaves the case, which is answered and closed', () => {
    expect(erased).toEqual({ ...taken, isErased: true });
    const end = facts(erased, [answer('not-a-contribution'), '2026-12-01']);
    expect(facts(end, [plain('note'), '2026-12-01'], [plain('close'), '2026-12-01'])).toMatchObject(
      { state: 'closed', isErased: true },
    );
  });
});

describe('the term of a proposal is extended', () => {
  const proposal = receivedCase('proposal', '2026-11-02', rules);
  const extended = facts(proposal, [plain('extend'), '2026-12-01']);

  test('to six months from its receipt, чл. 118 АПК', () => {
    expect(proposal.dueOn).toBe('2027-01-04');
    // 2.05.2027 is Easter Sunday; 4.05 is given for 1.05.
    expect(extended).toEqual({ ...proposal, isExtended: true, dueOn: '2027-05-05' });
  });

  test('by what is left of six months where the clock stood still before', () => {
    const paused = facts(
      proposal,
      [plain('take'), '2026-11-03'],
      [plain('ask'), '2026-11-10'],
      [plain('detail'), '2026-11-20'],
    );
    expect(paused.dueOn).toBe('2027-01-14');
    expect(facts(paused, [plain('extend'), '2026-12-01']).dueOn).toBe('2027-05-17');
  });

  test('on its last day still, or while the clock stands still; not later', () => {
    const late = (before: CaseFacts, today: string) =>
      applyStep(before, plain('extend'), { today, rules });
    expect(late(proposal, '2027-01-04')).toHaveProperty('facts.isExtended', true);
    expect(late(proposal, '2027-01-05')).toEqual({ refusal: 'overdue' });
    const asking = facts(proposal, [plain('take'), '2026-11-03'], [plain('ask'), '2026-11-10']);
    expect(late(asking, '2027-03-01')).toHaveProperty('facts.pausedOn', '2026-11-10');
  });

  test('once; opened again, the new term may be extended anew', () => {
    expect(refusal(extended, plain('extend'))).toBe('already-extended');
    const again = facts(
      extended,
      [answer('rejected', true), '2027-02-01'],
      [plain('reopen'), '2027-03-01'],
    );
    expect(again).toMatchObject({ isExtended: false, dueOn: '2027-05-05' });
    expect(facts(again, [plain('extend'), '2027-03-02']).dueOn).toBe('2027-09-01');
  });

  test.each(['feedback', 'signal', 'information'] as const)('and of no %s', (kind) => {
    const other = receivedCase(kind, '2026-11-30', rules);
    expect(refusal(other, plain('extend'))).toBe('not-extendable');
  });
});

describe('a step is refused', () => {
  test.each([
    ['taking what is taken', taken, plain('take'), 'already-taken'],
    ['asking before anybody took it', received, plain('ask'), 'not-taken'],
    ['asking twice', asked, plain('ask'), 'not-taken'],
    ['asking after an answer', answered, plain('ask'), 'not-taken'],
    ['detail that nobody asked for', taken, plain('detail'), 'not-asked'],
    ['closing without a disposition', received, plain('close'), 'not-answered'],
    ['closing while detail is asked for', asked, plain('close'), 'not-answered'],
    ['closing twice', closed, plain('close'), 'closed'],
    ['answering what is closed', closed, answer('resolved'), 'closed'],
    ['assigning what is closed', closed, plain('assign'), 'closed'],
    ['detail for what is closed', closed, plain('detail'), 'closed'],
    ['reopening what is open', answered, plain('reopen'), 'not-closed'],
    ['extending what is answered', answered, plain('extend'), 'not-due'],
    ['extending what is closed', closed, plain('extend'), 'closed'],
    ['extending whose sender cannot be told', erased, plain('extend'), 'erased'],
    ['erasing twice', erased, plain('erase'), 'erased'],
    ['asking whose sender was erased', erased, plain('ask'), 'erased'],
  ] as const)('%s', (_, before, step, expected) => {
    expect(refusal(before, step)).toBe(expected);
  });

  const bare = { type: 'answer', close: false } as const;
  test.each([
    [{ ...bare, disposition: 'forwarded' }, 'forwarded-to-missing'],
    [{ ...bare, disposition: 'forwarded', forwardedTo: '' }, 'forwarded-to-missing'],
    [{ ...bare, disposition: 'rejected', forwardedTo: 'КЕВР' }, 'forwarded-to-unexpected'],
    [{ ...bare, disposition: 'duplicate' }, 'duplicate-of-missing'],
    [{ ...bare, disposition: 'accepted', duplicateOf: 'X' }, 'duplicate-of-unexpected'],
    [{ ...answer('forwarded'), duplicateOf: 'X' }, 'duplicate-of-unexpected'],
    [{ ...answer('duplicate'), forwardedTo: 'КЕВР' }, 'forwarded-to-unexpected'],
  ] as [Step, string][])('%j', (step, expected) => {
    expect(refusal(taken, step)).toBe(expected);
  });
});

describe('any sequence of steps', () => {
  /** The states as a person would draw them. */
  const ARROWS: Record<string, Record<string, string>> = {
    received: { take: 'taken', answer: 'answered', 'answer and close': 'closed' },
    taken: { ask: 'asked', answer: 'answered', 'answer and close': 'closed' },
    asked: { detail: 'taken', erase: 'taken', answer: 'answered', 'answer and close': 'closed' },
    answered: { close: 'closed', answer: 'answered', 'answer and close': 'closed' },
    closed: { reopen: 'taken' },
  };
  const STAYING = ['note', 'register-number', 'redact', 'erase'];
  const AFTER_ERASURE = ['note', 'answer', 'answer and close', 'close', 'redact'];

  function drawn(facts: CaseFacts, name: string, today: string): string | null {
    const { state, isErased } = facts;
    if (isErased && !AFTER_ERASURE.includes(name)) return null;
    if (STAYING.includes(name)) return ARROWS[state]?.[name] ?? state;
    if (name === 'extend') {
      const isOver = facts.dueOn === null || (facts.pausedOn ?? today) > facts.dueOn;
      return facts.kind === 'proposal' && !facts.isExtended && !isOver ? state : null;
    }
    if (name === 'assign') return state === 'closed' ? null : state;
    return ARROWS[state]?.[name] ?? null;
  }

  const anyAnswer = fc
    .tuple(fc.constantFrom(...DISPOSITIONS), fc.boolean())
    .map((given) => answer(...given));
  const lasting = PLAIN.filter((type) => type !== 'erase');
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...lasting).map(plain) },
    { weight: 10, arbitrary: anyAnswer },
    { weight: 1, arbitrary: fc.constant(plain('erase')) },
  );
  const life = fc.record({
    kind: fc.constantFrom(...KINDS),
    steps: fc.array(fc.record({ step, wait: fc.nat({ max: 20 }) }), { maxLength: 40 }),
  });

  test('goes where the drawing says, and keeps what must always be so', () => {
    fc.assert(
      fc.property(life, ({ kind, steps }) => {
        let place = 100;
        let now = receivedCase(kind, DAYS[place] ?? '', rules);
        for (const { step, wait } of steps) {
          place += wait;
          const today = DAYS[place] ?? '';
          const name = step.type === 'answer' && step.close ? 'answer and close' : step.type;
          const expected = drawn(now, name, today);
          const result = applyStep(now, step, { today, rules });
          expect('facts' in result ? result.facts.state : null).toBe(expected);
          if ('refusal' in result) continue;
          const { facts } = result;
          expect(facts.kind).toBe(kind);
          expect(facts.isExtended && facts.kind !== 'proposal').toBe(false);
          expect(facts.isErased).toBe(now.isErased || step.type === 'erase');
          expect(facts.pausedOn !== null).toBe(facts.state === 'asked');
          const isDecided = facts.state === 'answered' || facts.state === 'closed';
          expect(facts.disposition !== null).toBe(isDecided);
          if (step.type === 'answer') expect(facts.disposition).toBe(step.disposition);
          expect(facts.dueOn === null).toBe(isDecided);
          if (now.dueOn !== null && facts.dueOn !== null) {
            expect(facts.dueOn >= now.dueOn).toBe(true);
          }
          now = facts;
        }
      }),
      { numRuns: 500 },
    );
  });
});
