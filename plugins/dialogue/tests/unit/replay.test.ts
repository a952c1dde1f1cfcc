import fc from 'fast-check';
import { DISPOSITIONS, KINDS } from '../../contract';
import { type CaseFacts, type Step } from '../../domain/case-facts';
import { applyStep, receivedCase } from '../../domain/case-steps';
import { addDays } from '../../domain/days';
import { replay, type Happened } from '../../domain/replay';
import { workingDays } from '../../domain/working-days';

const calendar = workingDays(new Map());
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
        let facts: CaseFacts = receivedCase(kind, RECEIVED, calendar);
        let today = RECEIVED;
        const record: Happened[] = [{ type: 'received', on: RECEIVED, disposition: null }];
        for (const [[step, type], later] of attempts) {
          today = addDays(today, later);
          const outcome = applyStep(facts, step, { today, calendar });
          if ('refusal' in outcome) continue;
          facts = outcome.facts;
          const disposition = step.type === 'answer' ? step.disposition : null;
          record.push({ type, on: today, disposition });
        }
        expect(replay(kind, RECEIVED, record, calendar)).toEqual(facts);
      },
    ),
  );
});

test('a day that was made free moves the term', () => {
  const free = workingDays(new Map([['2026-12-01', false]]));
  const record: Happened[] = [{ type: 'taken', on: '2026-11-27', disposition: null }];
  expect(replay('feedback', RECEIVED, record, calendar).dueOn).toBe('2026-12-10');
  expect(replay('feedback', RECEIVED, record, free).dueOn).toBe('2026-12-11');
});

test('what was extended on its last day stays extended when that day was none any more', () => {
  const free = workingDays(new Map([['2027-01-26', false]]));
  const record: Happened[] = [{ type: 'extended', on: '2027-01-27', disposition: null }];
  expect(replay('proposal', RECEIVED, record, free).dueOn).toBe('2027-05-26');
  expect(replay('proposal', RECEIVED, record, calendar).dueOn).toBe('2027-05-26');
});

test('a record that cannot be is not believed', () => {
  const record: Happened[] = [{ type: 'closed', on: RECEIVED, disposition: null }];
  expect(() => replay('feedback', RECEIVED, record, calendar)).toThrow('not-answered');
});
