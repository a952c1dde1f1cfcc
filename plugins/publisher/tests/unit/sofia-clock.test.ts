import fc from 'fast-check';
import { clockInSofia, instantInSofia } from '../../domain/sofia-clock';

const MINUTE = 60_000;

describe('a clock in Sofia', () => {
  test.each([
    ['2026-11-23T09:00', '2026-11-23T07:00:00.000Z'],
    ['2026-07-01T00:00', '2026-06-30T21:00:00.000Z'],
    // 25 October 2026, 4:00 becomes 3:00: the first half past three is meant.
    ['2026-10-25T03:30', '2026-10-25T00:30:00.000Z'],
  ])('shows %s at %s', (time, instant) => {
    expect(instantInSofia(time)?.toISOString()).toBe(instant);
  });

  test.each(['', 'утре', '2026-02-30T10:00', '2026-11-23', '2026-03-29T03:30'])(
    'never shows %p',
    (time) => {
      expect(instantInSofia(time)).toBeNull();
    },
  );

  test('is read back as it was shown', () => {
    const min = new Date('2020-01-01T00:00:00Z');
    const max = new Date('2040-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const instant = new Date(Math.floor(date.getTime() / MINUTE) * MINUTE);
        const time = clockInSofia(instant);
        const readBack = instantInSofia(time);
        expect(readBack === null ? null : clockInSofia(readBack)).toBe(time);
      }),
    );
  });
});
