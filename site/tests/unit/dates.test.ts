import {
  formatDay,
  formatMoment,
  formatPeriod,
  formatTime,
  leaf,
  sofiaDay,
} from '../../src/text/dates';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates on screen', () => {
  test('a day and a time in Bulgarian and English', () => {
    expect(plain(formatDay('2026-11-22', 'bg'))).toBe('22.11.2026 г.');
    expect(formatDay('2026-11-22', 'en')).toBe('22 November 2026');
    expect(plain(formatTime('2026-11-22T15:00:00Z', 'bg'))).toBe('17:00 ч.');
    expect(formatTime('2026-11-22T15:00:00Z', 'en')).toBe('17:00');
    expect(plain(formatMoment('2026-01-05T07:05:00Z', 'bg'))).toBe('05.01.2026 г., 09:05 ч.');
  });

  test('an instant stands on its day in Sofia, in summer and in winter', () => {
    expect(sofiaDay('2026-06-30T21:30:00Z')).toBe('2026-07-01');
    expect(sofiaDay('2026-12-31T21:30:00Z')).toBe('2026-12-31');
    expect(plain(formatTime('2026-07-01T15:00:00Z', 'bg'))).toBe('18:00 ч.');
  });

  test('a period is told as shortly as it can be', () => {
    const start = '2026-12-03T15:00:00Z';
    expect(plain(formatPeriod({ start, end: null, allDay: false }, 'bg'))).toBe(
      '03.12.2026 г., 17:00 ч.',
    );
    expect(plain(formatPeriod({ start, end: '2026-12-03T17:00:00Z', allDay: false }, 'bg'))).toBe(
      '03.12.2026 г., 17:00 ч. – 19:00 ч.',
    );
    expect(plain(formatPeriod({ start, end: '2026-12-04T17:00:00Z', allDay: false }, 'bg'))).toBe(
      '03.12.2026 г., 17:00 ч. – 04.12.2026 г., 19:00 ч.',
    );
  });

  test('a leaf of the calendar', () => {
    expect(leaf('2026-11-22T22:30:00Z', 'bg')).toEqual({
      day: '23',
      month: 'ноем.',
      weekday: 'пн',
    });
    expect(leaf('2026-05-06T09:00:00Z', 'en')).toEqual({ day: '6', month: 'May', weekday: 'Wed' });
  });
});
