import {
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { QUEUE_NAMES, queryOf, readFilter, searchOf } from '../../admin/queue/filter';
import { QUEUES } from '../../contract/endpoints';
import { KINDS } from '../../contract/words';

const read = (search: string) => readFilter(new URLSearchParams(search));

const filter = record({
  queue: constantFrom(...QUEUE_NAMES),
  kind: oneof(constant(null), constantFrom(...KINDS)),
  number: string().map((typed) => typed.trim()),
  pages: integer({ min: 1, max: 50 }),
});

test('the links of the queue are the cuts of the contract', () => {
  expect([...QUEUE_NAMES].sort()).toEqual([...QUEUES].sort());
});

test('an address gives back the filter that it was made of', () => {
  assert(property(filter, (made) => expect(read(searchOf(made))).toEqual(made)));
});

test('what is shown at first has an address of its own', () => {
  expect(searchOf(read(''))).toBe('');
});

test.each([
  '?queue=theirs',
  '?kind=complaint',
  '?pages=0',
  '?pages=-1',
  '?pages=1.5',
  '?pages=many',
])('an address with %s shows what is shown at first', (search) => {
  expect(read(search)).toEqual(read(''));
});

test('the server is asked only for what is filtered', () => {
  expect(queryOf(read(''))).toEqual({ queue: 'open' });
  expect(queryOf(read('?queue=mine&kind=signal&number=12'))).toEqual({
    queue: 'mine',
    kind: 'signal',
    number: '12',
  });
});
