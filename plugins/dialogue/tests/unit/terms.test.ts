import fc from 'fast-check';
import { KINDS } from '../../contract';
import { dueAfterExtension, dueAfterPause, dueDay, termsBy, type Term } from '../../domain/terms';
import { workingDays } from '../../domain/working-days';
import { rulesWith, TERMS } from './rules';
import { DAYS, dayAndChanges, slowWorkingDays } from './slow-calendar';

const byLaw = workingDays(new Map());
const days = (count: number): Term => ({ unit: 'calendar-days', count, source: 'zdoi' });
const working = (count: number): Term => ({ unit: 'working-days', count, source: 'own-rules' });
const months = (count: number): Term => ({ unit: 'months', count, source: 'apk-proposals' });

const term = fc.oneof(
  fc.nat({ max: 60 }).map(days),
  fc.nat({ max: 60 }).map(working),
  fc.nat({ max: 6 }).map(months),
);
const dayAfter = (day: string, count: number) => DAYS[DAYS.indexOf(day) + count] ?? '';

describe('the terms of the kinds', () => {
  test.each([
    ['feedback', '2026-11-26', '2026-12-10'],
    ['proposal', '2026-11-26', '2027-01-26'],
    ['signal', '2026-12-31', '2027-03-01'],
    ['information', '2026-11-26', '2026-12-10'],
  ] as const)('%s that came on %s is due on %s', (kind, from, due) => {
    expect(dueDay(TERMS[kind], from, byLaw)).toBe(due);
  });

  test.each([
    ['signal', '2026-11-26', '2026-12-29'],
    ['information', '2026-11-26', '2026-12-29'],
    // The settings change no others.
    ['feedback', '2026-11-26', '2026-12-10'],
    ['proposal', '2026-11-26', '2027-01-26'],
  ] as const)('by other settings %s that came on %s is due on %s', (kind, from, due) => {
    const terms = termsBy({ signalTermMonths: 1, informationTermDays: 30 });
    expect(dueDay(terms[kind], from, byLaw)).toBe(due);
  });

  test('each has one', () => {
    expect(Object.keys(TERMS)).toEqual([...KINDS]);
  });
});

describe('the last day of a term', () => {
  test.each([
    ['2022-11-15', 30, '2022-12-15'],
    ['2026-11-24', 30, '2026-12-29'],
    ['2026-08-07', 30, '2026-09-08'],
    ['2027-03-31', 30, '2027-05-05'],
    ['2011-03-11', 14, '2011-03-25'],
  ])('%s + %d days is %s', (from, count, due) => {
    expect(dueDay(days(count), from, byLaw)).toBe(due);
  });

  test.each([
    ['2026-11-20', 10, '2026-12-04'],
    ['2026-11-21', 10, '2026-12-04'],
    ['2026-12-23', 1, '2026-12-29'],
    ['2027-04-29', 1, '2027-05-05'],
  ])('%s + %d working days is %s', (from, count, due) => {
    expect(dueDay(working(count), from, byLaw)).toBe(due);
  });

  test.each([
    ['2026-01-15', 2, '2026-03-16'],
    // The last day of February, a Sunday in 2027.
    ['2026-12-30', 2, '2027-03-01'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-10-26', 2, '2026-12-29'],
  ])('%s + %d months is %s', (from, count, due) => {
    expect(dueDay(months(count), from, byLaw)).toBe(due);
  });

  test('moves on when the government makes it free', () => {
    const calendar = workingDays(
      new Map([
        ['2025-12-31', false],
        ['2026-01-02', false],
      ]),
    );
    expect(dueDay(days(14), '2025-12-17', calendar)).toBe('2026-01-05');
    expect(dueDay(months(2), '2025-10-31', calendar)).toBe('2026-01-05');
    expect(dueDay(days(14), '2025-12-17', byLaw)).toBe('2025-12-31');
  });

  test('is found by going through all days', () => {
    fc.assert(
      fc.property(dayAndChanges, fc.integer({ min: 1, max: 60 }), ({ day, changed }, count) => {
        const calendar = workingDays(changed);
        const slow = slowWorkingDays(changed);
        const last = dayAfter(day, count);
        expect(dueDay(days(count), day, calendar)).toBe(slow.find((other) => other >= last));
        expect(dueDay(working(count), day, calendar)).toBe(
          slow.filter((other) => other > day)[count - 1],
        );
      }),
    );
  });

  test('of a term in months is the same number, or the last one before it', () => {
    const everyDayWorks = { ...byLaw, nextWorkingDay: (day: string) => day };
    fc.assert(
      fc.property(dayAndChanges, fc.nat({ max: 14 }), ({ day }, count) => {
        const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
        const monthsSinceZero = year * 12 + month - 1 + count;
        const later = DAYS.slice(DAYS.indexOf(day), DAYS.indexOf(day) + 500);
        const inMonth = later.filter((other) => {
          const [otherYear = 0, otherMonth = 0, otherNumber = 0] = other.split('-').map(Number);
          return otherYear * 12 + otherMonth - 1 === monthsSinceZero && otherNumber <= number;
        });
        expect(dueDay(months(count), day, everyDayWorks)).toBe(inMonth.at(-1));
      }),
    );
  });

  test('is never earlier for what came later', () => {
    fc.assert(
      fc.property(dayAndChanges, term, fc.nat({ max: 40 }), ({ day, changed }, any, later) => {
        const calendar = workingDays(changed);
        const due = dueDay(any, day, calendar);
        expect(dueDay(any, dayAfter(day, later), calendar) >= due).toBe(true);
        expect(due >= day).toBe(true);
      }),
    );
  });
});

describe('a pause', () => {
  test.each([
    // Nine working days were left on Friday 27 November.
    [working(10), '2026-12-10', '2026-11-27', '2026-12-03', '2026-12-16'],
    [working(10), '2026-12-10', '2026-11-27', '2026-11-27', '2026-12-10'],
    // Paused on its last day and resumed on a Sunday: the day after.
    [working(10), '2026-12-10', '2026-12-10', '2026-12-13', '2026-12-14'],
    [days(14), '2026-12-10', '2026-11-27', '2026-12-03', '2026-12-16'],
    [months(2), '2027-01-26', '2026-12-01', '2026-12-05', '2027-02-01'],
  ])('%j, due on %s, from %s to %s: due on %s', (paused, due, from, to, later) => {
    expect(dueAfterPause(due, from, to, paused, byLaw)).toBe(later);
  });

  const pause = fc.record({ start: fc.nat({ max: 90 }), length: fc.nat({ max: 60 }) });

  test('leaves as much of the term as there was, counted day by day', () => {
    fc.assert(
      fc.property(dayAndChanges, term, pause, ({ day, changed }, any, { start, length }) => {
        const calendar = workingDays(changed);
        const slow = slowWorkingDays(changed);
        const due = dueDay(any, day, calendar);
        const from = dayAfter(day, start);
        fc.pre(from <= due);
        const to = dayAfter(from, length);
        const counted = any.unit === 'working-days' ? slow : DAYS;
        const left = counted.filter((other) => other > from && other <= due).length;
        const last = left === 0 ? to : counted.filter((other) => other > to)[left - 1];
        expect(dueAfterPause(due, from, to, any, calendar)).toBe(
          slow.find((other) => other >= (last ?? '')),
        );
      }),
    );
  });

  test('never makes a term shorter, and a longer pause never makes it end earlier', () => {
    fc.assert(
      fc.property(
        dayAndChanges,
        term,
        pause,
        fc.nat({ max: 30 }),
        ({ day, changed }, any, { start, length }, more) => {
          const calendar = workingDays(changed);
          const due = dueDay(any, day, calendar);
          const from = dayAfter(day, start);
          const after = (days: number) =>
            dueAfterPause(due, from, dayAfter(from, days), any, calendar);
          expect(after(length) >= due).toBe(true);
          expect(after(length + more) >= after(length)).toBe(true);
        },
      ),
    );
  });

  test('leaves a term in working days that was over before it over by as many', () => {
    const over = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(dayAndChanges, over, fc.nat({ max: 60 }), ({ day, changed }, count, length) => {
        const calendar = workingDays(changed);
        const due = calendar.nextWorkingDay(day);
        const from = calendar.addWorkingDays(due, count);
        const to = dayAfter(from, length);
        const after = dueAfterPause(due, from, to, working(10), calendar);
        expect(calendar.workingDaysBetween(after, to)).toBe(count);
      }),
    );
  });

  test('gives a term in days that was over before it the days of the pause and no more', () => {
    // Over on Thursday 10 December, paused from Friday to the Friday after.
    expect(dueAfterPause('2026-12-10', '2026-12-11', '2026-12-18', days(14), byLaw)).toBe(
      '2026-12-17',
    );
  });
});

describe('the last day after an extension', () => {
  test('is six months from receipt, and later by each day that the clock stood still', () => {
    fc.assert(
      fc.property(
        dayAndChanges,
        fc.nat({ max: 120 }),
        fc.nat({ max: 60 }),
        ({ day, changed }, later, length) => {
          const rules = rulesWith(changed);
          const { calendar } = rules;
          const before = dueDay(TERMS.proposal, day, calendar);
          const six = dueDay(months(6), day, calendar);
          expect(dueAfterExtension(before, day, 'proposal', rules)).toBe(six);

          const [paused, resumed] = [dayAfter(day, later), dayAfter(day, later + length)];
          const due = dueAfterPause(before, paused, resumed, TERMS.proposal, calendar);
          const extended = dueAfterExtension(due, day, 'proposal', rules);
          expect(extended >= six && extended > due).toBe(true);
          expect(extended).toBe(
            calendar.nextWorkingDay(dayAfter(six, DAYS.indexOf(due) - DAYS.indexOf(before))),
          );
        },
      ),
    );
  });
});
