import fc from 'fast-check';
import { DISPOSITIONS, KINDS, type Kind } from '../../contract';
import { type CaseFacts, type Step } from '../../domain/case-facts';
import { applyStep, receivedCase } from '../../domain/case-steps';
import { addDays } from '../../domain/days';
import { replay, type Happened } from '../../domain/replay';
import { termsBy } from '../../domain/terms';
import { rulesWith } from './rules';

const rules = rulesWith();
const RECEIVED = '2026-11-26';

/** A step that staff or the sender may try, with the event that records it. */
const tried = fc.constantFrom<[Step, Happened['type']][]>(
  [{ type: 'take' }, 'taken'],
  [{ type: 'ask' }, 'asked'],
  [{ type: 'detail' }, 'detailed'],
  [{ type: 'extend' }, 'extended'],
  [{ type: 'note' }, 'noted'],
  [{ type: 'close' }, 'closed'],
  [{ type: 'reopen' }, 'reopened'],
  [{ type: 'erase' }, 'erased'],
);
const answered = fc
  .constantFrom(...DISPOSITIONS.filter((one) => one !== 'forwarded' && one !== 'duplicate'))
  .map((disposition): [Step, Happened['type']] => [
    { type: 'answer', disposition, close: false },
    'answered',
  ]);

test('the record alone tells where a case stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.array(fc.tuple(fc.oneof(tried, answered), fc.integer({ min: 0, max: 20 })), {
        maxLength: 25,
      }),
      (kind, attempts) => {
        let facts: CaseFacts = receivedCase(kind, RECEIVED, rules);
        let today = RECEIVED;
        const record: Happened[] = [{ type: 'received', on: RECEIVED, disposition: null }];
        for (const [[step, type], later] of attempts) {
          today = addDays(today, later);
          const outcome = applyStep(facts, step, { today, rules });
          if ('refusal' in outcome) continue;
          facts = outcome.facts;
          const disposition = step.type === 'answer' ? step.disposition : null;
          record.push({ type, on: today, disposition });
        }
        expect(replay(kind, RECEIVED, record, rules)).toEqual(facts);
      },
    ),
  );
});

test('a day that was made free moves the term', () => {
  const free = rulesWith(new Map([['2026-12-01', false]]));
  const record: Happened[] = [{ type: 'taken', on: '2026-11-27', disposition: null }];
  expect(replay('feedback', RECEIVED, record, rules).dueOn).toBe('2026-12-10');
  expect(replay('feedback', RECEIVED, record, free).dueOn).toBe('2026-12-11');
});

test('another term counts from the record: what a pause added stays added', () => {
  const longer = {
    ...rules,
    terms: termsBy({ signalTermMonths: 3, informationTermDays: 30 }),
  };
  const paused: Happened[] = [
    { type: 'taken', on: '2026-11-26', disposition: null },
    { type: 'asked', on: '2026-11-30', disposition: null },
    { type: 'detailed', on: '2026-12-03', disposition: null },
  ];
  const due = (kind: Kind) => [
    replay(kind, RECEIVED, paused, rules).dueOn,
    replay(kind, RECEIVED, paused, longer).dueOn,
  ];
  expect(due('signal')).toEqual(['2027-01-29', '2027-03-01']);
  expect(due('information')).toEqual(['2026-12-14', '2027-01-04']);
  expect(due('proposal')[0]).toBe(due('proposal')[1]);
});

test('what was extended on its last day stays extended when that day was none any more', () => {
  const free = rulesWith(new Map([['2027-01-26', false]]));
  const record: Happened[] = [{ type: 'extended', on: '2027-01-27', disposition: null }];
  expect(replay('proposal', RECEIVED, record, free).dueOn).toBe('2027-05-26');
  expect(replay('proposal', RECEIVED, record, rules).dueOn).toBe('2027-05-26');
});

test('a record that cannot be is not believed', () => {
  const record: Happened[] = [{ type: 'closed', on: RECEIVED, disposition: null }];
  expect(() => replay('feedback', RECEIVED, record, rules)).toThrow('not-answered');
});
