import fc from 'fast-check';
import { orthodoxEaster } from '../../domain/orthodox-easter';
import { workingDays } from '../../domain/working-days';
import { aroundEaster, DAYS, dayAndChanges, EASTERS, slowWorkingDays } from './slow-calendar';

const byLaw = workingDays(new Map());
const ofYear = (year: number) => DAYS.filter((day) => day.startsWith(`${year}-`));
const isMondayToFriday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());
const freeDays = (year: number) =>
  ofYear(year).filter((day) => isMondayToFriday(day) && !byLaw.isWorkingDay(day));

/** Fixed holidays of чл. 154, ал. 1 КТ and Easter's: free without having been moved. */
const ownDays = (year: number) => [
  ...['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22', '12-24', '12-25', '12-26'].map(
    (date) => `${year}-${date}`,
  ),
  ...EASTERS.filter((sunday) => sunday.startsWith(`${year}`)).flatMap(aroundEaster),
];

describe('Orthodox Easter', () => {
  test.each(EASTERS)('is on %s', (sunday) => {
    expect(orthodoxEaster(Number(sunday.slice(0, 4)))).toBe(sunday);
  });

  test('lies thirteen days behind the Julian date until 2099, then fourteen', () => {
    expect(orthodoxEaster(2099)).toBe('2099-04-12');
    expect(orthodoxEaster(2100)).toBe('2100-05-02');
  });
});

describe('the calendar of чл. 154 КТ', () => {
  test.each([
    [2021, ['05-04', '12-27', '12-28']],
    [2022, ['01-03', '05-02', '12-27', '12-28']],
    [2023, ['01-02', '05-08', '12-27']],
    // Not 7 May: 6 May is Easter Monday, not a Saturday or Sunday.
    [2024, ['03-04', '09-23']],
    [2026, ['05-25', '09-07', '12-28']],
    // 1 May is Holy Saturday, so the first working day after it is 4 May.
    [2027, ['05-04', '12-27', '12-28']],
  ])('gives in %d these days for holidays on a weekend: %j', (year, moved) => {
    const given = freeDays(year).filter((day) => !ownDays(year).includes(day));
    expect(given).toEqual(moved.map((date) => `${year}-${date}`));
  });

  test('of 2026 has these free days from Monday to Friday', () => {
    expect(freeDays(2026)).toEqual([
      ...['2026-01-01', '2026-03-03', '2026-04-10', '2026-04-13', '2026-05-01', '2026-05-06'],
      ...['2026-05-25', '2026-09-07', '2026-09-22', '2026-12-24', '2026-12-25', '2026-12-28'],
    ]);
  });

  test('moved no day before 2017', () => {
    expect(byLaw.isWorkingDay('2016-12-27')).toBe(true);
    expect(byLaw.isWorkingDay('2017-01-02')).toBe(false);
  });

  test('follows what the government changes', () => {
    const calendar = workingDays(
      new Map([
        ['2025-12-31', false],
        ['2026-01-02', false],
        ['2026-01-10', true],
      ]),
    );
    expect(calendar.nextWorkingDay('2025-12-31')).toBe('2026-01-05');
    expect(calendar.addWorkingDays('2025-12-30', 1)).toBe('2026-01-05');
    expect(calendar.addWorkingDays('2026-01-09', 1)).toBe('2026-01-10');
    expect(byLaw.nextWorkingDay('2025-12-31')).toBe('2025-12-31');
    expect(byLaw.addWorkingDays('2025-12-31', 1)).toBe('2026-01-02');
  });

  test('refuses what is not a day', () => {
    expect(() => byLaw.isWorkingDay('2026-02-30')).toThrow(RangeError);
    expect(() => byLaw.addWorkingDays('утре', 1)).toThrow(RangeError);
  });
});

describe('counting working days', () => {
  test('says the same as going through all days', () => {
    fc.assert(
      fc.property(dayAndChanges, fc.nat({ max: 60 }), ({ day, changed }, count) => {
        const calendar = workingDays(changed);
        const slow = slowWorkingDays(changed);
        const near = DAYS.slice(DAYS.indexOf(day), DAYS.indexOf(day) + 90);
        expect(near.filter(calendar.isWorkingDay)).toEqual(
          near.filter((other) => slow.includes(other)),
        );
        expect(calendar.nextWorkingDay(day)).toBe(slow.find((other) => other >= day));
        const later = slow.filter((other) => other > day);
        expect(calendar.addWorkingDays(day, count)).toBe(count === 0 ? day : later[count - 1]);
      }),
    );
  });

  test('between two days is the reverse of adding', () => {
    fc.assert(
      fc.property(dayAndChanges, fc.nat({ max: 60 }), ({ day, changed }, count) => {
        const calendar = workingDays(changed);
        const last = calendar.addWorkingDays(day, count);
        expect(calendar.workingDaysBetween(day, last)).toBe(count);
        expect(calendar.workingDaysBetween(last, day)).toBe(0);
      }),
    );
  });
});
