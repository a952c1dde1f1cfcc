import { nextTry } from '../../domain/retries';

const NOW = new Date('2026-11-26T10:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The pauses between all attempts on a mail that always fails for now, in milliseconds. */
function pauses(): number[] {
  const all: number[] = [];
  for (let attempts = 1; ; attempts++) {
    const next = nextTry(attempts, NOW);
    if (next === null) return all;
    all.push(next.getTime() - NOW.getTime());
  }
}

describe('when a mail is tried again', () => {
  test('soon at first', () => {
    expect(pauses().slice(0, 5)).toEqual([60_000, 300_000, 900_000, HOUR, 6 * HOUR]);
  });

  test('never sooner than the time before, at least twice a day', () => {
    const all = pauses();
    expect([...all].sort((a, b) => a - b)).toEqual(all);
    expect(Math.max(...all)).toBe(12 * HOUR);
  });

  test('for more than four days and less than five (RFC 5321, 4.5.4.1)', () => {
    const whole = pauses().reduce((sum, pause) => sum + pause, 0);
    expect(whole).toBeGreaterThan(4 * DAY);
    expect(whole).toBeLessThan(5 * DAY);
  });
});
