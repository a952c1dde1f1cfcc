import { dayInSofia } from '@dialozi/platform';
import fc from 'fast-check';
import { REPEATS, type Repeats } from '../../contract/entries/schemas';
import { datesOf, type Repeating } from '../../domain/repetition';
import { clockInSofia } from '../../domain/sofia-clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A Tuesday, the second and not the last of its month, at 18:00 in Sofia. */
const club: Repeating = {
  start: '2026-10-13T15:00:00.000Z',
  end: '2026-10-13T17:00:00.000Z',
  allDay: false,
  eventStatus: 'scheduled',
  repeats: 'weekly',
  repeatsUntil: '2026-11-10',
  leftOut: [],
};
const clocks = (event: Repeating): string[] =>
  datesOf(event).map(({ start }) => clockInSofia(new Date(start)));

test('the clock shows the same hour in summer and in winter', () => {
  expect(clocks(club)).toEqual([
    '2026-10-13T18:00',
    '2026-10-20T18:00',
    '2026-10-27T18:00',
    '2026-11-03T18:00',
    '2026-11-10T18:00',
  ]);
  expect(datesOf(club)[2]).toEqual({
    start: '2026-10-27T16:00:00.000Z',
    end: '2026-10-27T18:00:00.000Z',
    isLeftOut: false,
  });
});

test.each<[string, Repeats, string, string[]]>([
  ['every second week', 'fortnightly', '2026-10-13', ['2026-10-13', '2026-10-27', '2026-11-10']],
  ['the second Tuesday', 'monthly-weekday', '2026-10-13', ['2026-10-13', '2026-11-10']],
  ['the last Tuesday', 'monthly-weekday', '2026-09-29', ['2026-09-29', '2026-10-27', '2026-11-24']],
  // The fourth Tuesday of this February is its last.
  ['the last of February', 'monthly-weekday', '2026-02-24', ['2026-02-24', '2026-03-31']],
  ['the 31st', 'monthly-date', '2026-08-31', ['2026-08-31', '2026-10-31', '2026-12-31']],
])('%s', (_, repeats, first, days) => {
  const event = { ...club, start: `${first}T15:00:00.000Z`, end: null, repeats };
  const repeatsUntil = days.at(-1) ?? null;
  expect(clocks({ ...event, repeatsUntil }).map((clock) => clock.slice(0, 10))).toEqual(days);
});

test('a day that is left out stays among the dates, marked', () => {
  const dates = datesOf({ ...club, leftOut: ['2026-10-27'] });
  expect(dates.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false, true, false, false]);
});

test('a time that spring leaves out is no date', () => {
  const night = { ...club, start: '2027-03-21T01:30:00.000Z', end: null };
  expect(clocks({ ...night, repeatsUntil: '2027-04-04' })).toEqual([
    '2027-03-21T03:30',
    '2027-04-04T03:30',
  ]);
});

test('whole days stay whole days', () => {
  const feast = { start: '2026-10-16T09:00:00.000Z', end: '2026-10-17T21:30:00.000Z' };
  const dates = datesOf({ ...club, ...feast, allDay: true, repeatsUntil: '2026-11-01' });
  expect(dates.map(({ start, end }) => [start, end])).toEqual([
    ['2026-10-15T21:00:00.000Z', '2026-10-17T21:00:00.000Z'],
    ['2026-10-22T21:00:00.000Z', '2026-10-24T21:00:00.000Z'],
    ['2026-10-29T22:00:00.000Z', '2026-10-31T22:00:00.000Z'],
  ]);
});

test.each([{ repeats: 'no' as const }, { repeatsUntil: null }, { start: null, end: null }])(
  'with %j it has no dates but its own',
  (fields) => {
    expect(datesOf({ ...club, ...fields })).toEqual([]);
  },
);

/** Goes through every hour of the calendar and asks of each whether it is one. */
function slowStarts({ start, repeats, repeatsUntil }: Repeating): string[] {
  const first = new Date(start ?? '');
  const [firstDay = '', time] = clockInSofia(first).split('T');
  const found = new Map<string, string>();
  const last = Date.parse(`${repeatsUntil}`) + 2 * DAY;
  for (let at = first.getTime(); at < last; at += HOUR) {
    const [day = '', clock] = clockInSofia(new Date(at)).split('T');
    const isOne = day <= `${repeatsUntil}` && clock === time && follows(repeats, firstDay, day);
    // Of an hour that autumn repeats the first is meant.
    if (isOne && !found.has(day)) found.set(day, new Date(at).toISOString());
  }
  return [...found.values()];
}

function follows(repeats: Repeating['repeats'], first: string, day: string): boolean {
  const weeks = (Date.parse(day) - Date.parse(first)) / (7 * DAY);
  switch (repeats) {
    case 'weekly':
      return Number.isInteger(weeks);
    case 'fortnightly':
      return Number.isInteger(weeks / 2);
    case 'monthly-date':
      return day.slice(8) === first.slice(8);
    case 'monthly-weekday':
      return Number.isInteger(weeks) && placeInMonth(day, isLast(first)) === placeInMonth(first);
    case 'no':
      return false;
  }
}

const inMonth = (day: string, weeks: number): boolean =>
  new Date(Date.parse(day) + weeks * 7 * DAY).toISOString().startsWith(day.slice(0, 7));
const isLast = (day: string): boolean => !inMonth(day, 1);

/** How many of its weekday stand before it in its month; behind it where the last is meant. */
function placeInMonth(day: string, fromEnd = isLast(day)): string {
  let weeks = 1;
  while (inMonth(day, fromEnd ? weeks : -weeks)) weeks += 1;
  return `${fromEnd ? 'behind' : 'before'} ${weeks - 1}`;
}

test('the dates are those that a look at every hour finds', () => {
  const start = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / HOUR) * HOUR))
    // Nothing begins in the second of two hours that the clock shows alike.
    .filter((date) => clockInSofia(date) !== clockInSofia(new Date(date.getTime() - HOUR)));
  const fields = [start, fc.constantFrom(...REPEATS), fc.nat(400)] as const;
  fc.assert(
    fc.property(...fields, (from, repeats, days) => {
      const repeatsUntil = dayInSofia(new Date(from.getTime() + days * DAY));
      const event = { ...club, start: from.toISOString(), end: null, repeats, repeatsUntil };
      expect(datesOf(event).map((date) => date.start)).toEqual(slowStarts(event));
    }),
    { numRuns: 40 },
  );
}, 60_000);
