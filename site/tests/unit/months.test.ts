import fc from 'fast-check';
import {
  daysOfEvent,
  monthAfter,
  monthsOfEvent,
  timesOfEvent,
} from '@dialozi/publisher/contract/event-days';
import { weeksOf } from '../../src/calendar/month';

const event = {
  start: null,
  end: null,
  repetition: null,
  allDay: false,
  eventStatus: 'scheduled',
};
const month = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 7));

test('a month is whole weeks from Monday, with each of its days once and in order', () => {
  fc.assert(
    fc.property(month, (one) => {
      const weeks = weeksOf(one);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const days = weeks.flat().filter((day) => day !== null);
      const [year = 0, number = 0] = one.split('-').map(Number);
      expect(days).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
      expect(days).toEqual([...days].sort());
      weeks.forEach((week) =>
        week.forEach((day, weekday) => {
          if (day !== null) expect(new Date(day).getUTCDay()).toBe((weekday + 1) % 7);
        }),
      );
    }),
  );
});

test('a month and back is the same month', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: -40, max: 40 }), (one, by) => {
      expect(monthAfter(monthAfter(one, by), -by)).toBe(one);
    }),
  );
});

test.each([
  ['late in the evening by UTC', { start: '2026-11-30T22:30:00.000Z' }, ['2026-12']],
  [
    'from one month to the next',
    { start: '2026-11-30T10:00:00.000Z', end: '2026-12-01T10:00:00.000Z' },
    ['2026-11', '2026-12'],
  ],
  [
    'to midnight',
    { start: '2026-11-30T10:00:00.000Z', end: '2026-11-30T22:00:00.000Z' },
    ['2026-11'],
  ],
  [
    'whole days, the last of which is given by its midnight',
    { start: '2026-11-29T22:00:00.000Z', end: '2026-11-30T22:00:00.000Z', allDay: true },
    ['2026-11', '2026-12'],
  ],
  ['postponed', { start: '2026-11-30T10:00:00.000Z', eventStatus: 'postponed' }, []],
  ['without a date', {}, []],
])('an event %s', (_, fields, months) => {
  expect(monthsOfEvent({ ...event, ...fields })).toEqual(months);
});

test('an event takes the day it starts on, and is in the month of each of its ends', () => {
  const start = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
  const length = fc.integer({ min: 0, max: 300 * 86_400_000 });
  fc.assert(
    fc.property(start, length, fc.boolean(), (from, lasting, allDay) => {
      const [first, last] = [from, from + lasting].map((at) => new Date(at).toISOString());
      const dated = { ...event, start: first ?? null, end: last ?? null, allDay };
      const days = daysOfEvent(dated);
      const months = monthsOfEvent(dated);
      expect(months[0]).toBe(days?.first.slice(0, 7));
      expect(months.at(-1)).toBe(days?.last.slice(0, 7));
      expect(new Set(months).size).toBe(months.length);
    }),
  );
});

test('an event that repeats takes the days of each of its dates but those left out', () => {
  const on = (start: string, isLeftOut = false) => ({ start, end: null, isLeftOut });
  const dates = [
    on('2026-11-24T16:00:00.000Z'),
    on('2026-12-29T16:00:00.000Z', true),
    on('2027-01-26T16:00:00.000Z'),
    on('2027-01-31T22:00:00.000Z'),
  ];
  const repeated = { ...event, start: dates[2]?.start ?? null, repetition: { dates } };
  expect(timesOfEvent(repeated)).toEqual([
    { start: dates[0]?.start, first: '2026-11-24', last: '2026-11-24' },
    { start: dates[2]?.start, first: '2027-01-26', last: '2027-01-26' },
    { start: dates[3]?.start, first: '2027-02-01', last: '2027-02-01' },
  ]);
  expect(monthsOfEvent(repeated)).toEqual(['2026-11', '2027-01', '2027-02']);
  expect(monthsOfEvent({ ...repeated, eventStatus: 'postponed' })).toEqual([]);
});

test('a mistyped end does not make a page for each month of a century', () => {
  const dated = { ...event, start: '2026-11-30T10:00:00.000Z', end: '2126-11-30T10:00:00.000Z' };
  expect(monthsOfEvent(dated)).toHaveLength(24);
});
