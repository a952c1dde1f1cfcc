import fc from 'fast-check';

/** Orthodox Easter as the Church published it. */
export const EASTERS = [
  ...['2020-04-19', '2021-05-02', '2022-04-24', '2023-04-16', '2024-05-05', '2025-04-20'],
  ...['2026-04-12', '2027-05-02', '2028-04-16', '2029-04-08', '2030-04-28', '2031-04-13'],
  ...['2032-05-02', '2033-04-24', '2034-04-09', '2035-04-29'],
];
const HOLIDAYS = '1.1 3.3 1.5 6.5 24.5 6.9 22.9 24.12 25.12 26.12'.split(' ');

/** Every day from 2020 to 2035. */
export const DAYS: string[] = [];
for (const day = new Date('2020-01-01'); day.getUTCFullYear() < 2036;) {
  DAYS.push(day.toISOString().slice(0, 10));
  day.setUTCDate(day.getUTCDate() + 1);
}

/** Those of them on which people work by law, found by going through all of them. */
const BY_LAW = new Set(walk());

/** The same with the changed days. */
export function slowWorkingDays(changed: ReadonlyMap<string, boolean>): string[] {
  return DAYS.filter((day) => changed.get(day) ?? BY_LAW.has(day));
}

function walk(): string[] {
  const easter = new Set(EASTERS.flatMap(aroundEaster));
  let owed = 0;
  return DAYS.filter((day) => {
    const date = new Date(day);
    const isFixed = HOLIDAYS.includes(`${date.getUTCDate()}.${date.getUTCMonth() + 1}`);
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (isFixed && isWeekend) owed += 1;
    if (isFixed || isWeekend || easter.has(day)) return false;
    if (owed === 0) return true;
    owed -= 1;
    return false;
  });
}

/** Good Friday, Holy Saturday, Easter Sunday and Monday. */
export function aroundEaster(sunday: string): string[] {
  const place = DAYS.indexOf(sunday);
  return DAYS.slice(place - 2, place + 2);
}

/** A day with years before the end of the calendar, and some days near it that were changed. */
export const dayAndChanges = fc.integer({ min: 0, max: DAYS.length - 1_000 }).chain((place) =>
  fc.record({
    day: fc.constant(DAYS[place] ?? ''),
    changed: fc
      .array(fc.tuple(fc.constantFrom(...DAYS.slice(place, place + 90)), fc.boolean()))
      .map((changes) => new Map(changes)),
  }),
);
