import fc from 'fast-check';
import { EVENT_STATUSES, REPEATS } from '../../contract/entries/schemas';
import { type Announced, revise } from '../../domain/event-revision';
import { endOfEvent } from '../../domain/event-time';
import { ONCE } from '../../domain/repetition';

const MONDAY = '2026-12-07T15:00:00.000Z';
const FRIDAY = '2026-12-11T15:00:00.000Z';
const meeting: Announced = {
  title: 'Среща',
  summary: '',
  place: 'Читалището',
  onlineUrl: '',
  start: MONDAY,
  end: null,
  allDay: false,
  ...ONCE,
  eventStatus: 'scheduled',
};
const known = { ...meeting, nextStart: meeting.start, isOver: false };
const fresh = { previousStart: null, revision: 0 };

test('a moved event keeps the start it had and says that its date is new', () => {
  expect(revise(known, { ...meeting, start: FRIDAY }, fresh)).toEqual({
    eventStatus: 'rescheduled',
    previousStart: MONDAY,
    revision: 1,
  });
});

test('an event that lost its date is postponed; with a new one it is rescheduled', () => {
  const postponed = revise(known, { ...meeting, start: null }, fresh);
  expect(postponed).toEqual({ eventStatus: 'postponed', previousStart: MONDAY, revision: 1 });
  const waiting = { ...known, ...postponed, start: null };
  expect(revise(waiting, { ...waiting, start: FRIDAY }, postponed)).toEqual({
    eventStatus: 'rescheduled',
    previousStart: MONDAY,
    revision: 2,
  });
});

test('an event that never had a date takes place as planned once it has one', () => {
  const undated = { ...known, start: null, nextStart: null, eventStatus: 'postponed' as const };
  expect(revise(undated, { ...undated, start: FRIDAY }, fresh)).toEqual({
    eventStatus: 'scheduled',
    previousStart: null,
    revision: 1,
  });
});

test('a cancelled event stays cancelled though its date is changed too', () => {
  const cancelled = { ...meeting, start: FRIDAY, eventStatus: 'cancelled' as const };
  expect(revise(known, cancelled, fresh).eventStatus).toBe('cancelled');
});

test('of an event that is over the date is corrected, not moved', () => {
  const corrected = revise({ ...known, isOver: true }, { ...meeting, start: FRIDAY }, fresh);
  expect(corrected).toEqual({ eventStatus: 'scheduled', previousStart: null, revision: 1 });
});

test('what repeats was to be on its next date, not on its first', () => {
  const nextStart = '2027-03-01T15:00:00.000Z';
  const weekly = { ...meeting, repeats: 'weekly' as const, repeatsUntil: '2027-06-30' };
  const moved = revise({ ...known, ...weekly, nextStart }, { ...weekly, start: FRIDAY }, fresh);
  expect(moved).toEqual({ eventStatus: 'rescheduled', previousStart: nextStart, revision: 1 });
});

test('another rule or a day left out is no move, and a calendar is told', () => {
  for (const changed of [{ repeats: 'weekly' as const }, { leftOut: ['2026-12-14'] }]) {
    expect(revise(known, { ...meeting, ...changed }, fresh)).toEqual({
      eventStatus: 'scheduled',
      previousStart: null,
      revision: 1,
    });
  }
});

test('the revision grows exactly when a calendar shows something else', () => {
  const start = fc.constantFrom(null, MONDAY, FRIDAY);
  const event = fc.record({
    title: fc.constantFrom('Среща', 'Сбирка'),
    summary: fc.constant(''),
    place: fc.constantFrom('', 'Читалището'),
    onlineUrl: fc.constant(''),
    start,
    end: fc.constant(null),
    allDay: fc.boolean(),
    repeats: fc.constantFrom('no' as const, ...REPEATS),
    repeatsUntil: fc.constantFrom(null, '2027-01-01'),
    leftOut: fc.subarray(['2026-12-14', '2026-12-21']),
    eventStatus: fc.constantFrom(...EVENT_STATUSES),
  });
  fc.assert(
    fc.property(event, event, fc.boolean(), fc.nat(9), (before, after, isOver, revision) => {
      const revised = revise({ ...before, nextStart: before.start, isOver }, after, {
        previousStart: null,
        revision,
      });
      const shown = { ...after, eventStatus: revised.eventStatus };
      const isSame = JSON.stringify(before) === JSON.stringify(shown);
      expect(revised.revision).toBe(isSame ? revision : revision + 1);
    }),
  );
});

test.each([
  ['an evening', { end: '2026-12-07T17:00:00.000Z' }, '2026-12-07T17:00:00.000Z'],
  ['no end', {}, '2026-12-07T22:00:00.000Z'],
  ['whole days', { end: FRIDAY, allDay: true }, '2026-12-11T22:00:00.000Z'],
])('an event with %s ends when it does', (_, fields, end) => {
  expect(endOfEvent({ ...meeting, ...fields })?.toISOString()).toBe(end);
});

test('a postponed event has no end', () => {
  expect(endOfEvent({ ...meeting, eventStatus: 'postponed' })).toBeNull();
});
