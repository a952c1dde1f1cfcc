import { demoDay, demoInstant, sofiaDay, withDays } from '../../src/demo/days';

/** A Monday; half past midnight of it in Sofia, still Sunday in UTC. */
const now = new Date('2026-11-22T22:30:00Z');

describe('the demo’s days', () => {
  it('count from today in Sofia', () => {
    expect(sofiaDay(now)).toBe('2026-11-23');
    expect(demoDay(now, 3)).toBe('2026-11-26');
  });

  it('leave a weekend away from today', () => {
    expect(demoDay(now, 5)).toBe('2026-11-30');
    expect(demoDay(now, -1)).toBe('2026-11-20');
  });

  it('keep the clock of Sofia in winter and in summer', () => {
    expect(demoInstant(now, 3, '17:30')).toBe('2026-11-26T15:30:00.000Z');
    expect(demoInstant(new Date('2026-07-01T09:00:00Z'), 1, '17:30')).toBe(
      '2026-07-02T14:30:00.000Z',
    );
  });

  it('stand in a text as people write them, with one full stop', () => {
    expect(withDays('До {+3}.', now, 'bg')).toBe('До 26 ноември 2026 г.');
    expect(withDays('Until {+3}.', now, 'en')).toBe('Until 26 November 2026.');
  });
});
