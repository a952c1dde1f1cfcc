import fc from 'fast-check';
import { EVENT_STATUSES } from '../../contract/entries/schemas';
import { presentDate, statusAt } from '../../domain/present-date';
import { datesOf, type Repeating } from '../../domain/repetition';

const HOUR = 3_600_000;
/** Each Tuesday in December, without the 22nd. */
const club: Repeating = {
  start: '2026-12-01T16:00:00.000Z',
  end: '2026-12-01T18:00:00.000Z',
  allDay: false,
  eventStatus: 'scheduled',
  repeats: 'weekly',
  repeatsUntil: '2026-12-31',
  leftOut: ['2026-12-22'],
};
const at = (now: string, event = club, revisedAt = now): string | null =>
  presentDate(event, datesOf(event), { now: new Date(now), revisedAt }).start;

test.each([
  ['before the first', '2026-11-01T00:00:00.000Z', '2026-12-01T16:00:00.000Z'],
  ['while one goes on', '2026-12-08T17:59:59.999Z', '2026-12-08T16:00:00.000Z'],
  ['when one has ended', '2026-12-08T18:00:00.000Z', '2026-12-15T16:00:00.000Z'],
  ['before one that is left out', '2026-12-16T00:00:00.000Z', '2026-12-29T16:00:00.000Z'],
  ['after the last', '2027-02-01T00:00:00.000Z', '2026-12-29T16:00:00.000Z'],
])('%s', (_, now, start) => {
  expect(at(now)).toBe(start);
});

test.each(['cancelled', 'postponed'] as const)(
  'what was %s stands still at the date that was next',
  (eventStatus) => {
    const called = { ...club, eventStatus };
    expect(at('2027-02-01T00:00:00.000Z', called, '2026-12-03T09:00:00.000Z')).toBe(
      '2026-12-08T16:00:00.000Z',
    );
  },
);

test('what takes place once has its only date', () => {
  expect(at('2027-02-01T00:00:00.000Z', { ...club, repeats: 'no' })).toBe(club.start);
});

test('what was moved says so until the date in the place of the former one is over', () => {
  const moved = {
    ...club,
    eventStatus: 'rescheduled' as const,
    previousStart: '2026-12-09T16:00:00.000Z',
  };
  const status = (now: string) => statusAt(moved, datesOf(moved), new Date(now));
  expect(status('2026-12-08T17:00:00.000Z')).toBe('rescheduled');
  expect(status('2026-12-08T18:00:00.000Z')).toBe('scheduled');
  const once = { ...moved, repeats: 'no' as const };
  expect(statusAt(once, datesOf(once), new Date('2027-02-01'))).toBe('rescheduled');
});

test('the date that counts is one that takes place, and none that lies ahead is nearer', () => {
  const leftOut = fc.subarray(['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-29']);
  const hours = fc.integer({ min: -100, max: 1000 });
  fc.assert(
    fc.property(leftOut, hours, fc.constantFrom(...EVENT_STATUSES), (days, ahead, eventStatus) => {
      const event = { ...club, eventStatus, leftOut: days };
      const now = new Date(Date.parse(`${club.start}`) + ahead * HOUR);
      const held = datesOf(event).filter(({ isLeftOut }) => !isLeftOut);
      const coming = held.filter(({ end }) => `${end}` > now.toISOString());
      expect(at(now.toISOString(), event)).toBe((coming[0] ?? held.at(-1))?.start);
    }),
  );
});
