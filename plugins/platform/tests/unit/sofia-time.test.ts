import { dayInSofia, endOfDayInSofia } from '../../contract/sofia-time';

describe('days in Sofia', () => {
  test.each([
    ['2026-11-22T21:59:59Z', '2026-11-22', '2026-11-22T22:00:00.000Z'],
    ['2026-11-22T22:00:00Z', '2026-11-23', '2026-11-23T22:00:00.000Z'],
    ['2026-07-01T20:59:00Z', '2026-07-01', '2026-07-01T21:00:00.000Z'],
    ['2026-03-29T00:30:00Z', '2026-03-29', '2026-03-29T21:00:00.000Z'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '2026-10-25T22:00:00.000Z'],
  ])('%s falls on %s, which ends at %s', (instant, day, end) => {
    expect(dayInSofia(new Date(instant))).toBe(day);
    expect(endOfDayInSofia(new Date(instant)).toISOString()).toBe(end);
  });
});
