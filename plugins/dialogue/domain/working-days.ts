import { addDays, isWeekend, type Day } from './days';
import { orthodoxEaster } from './orthodox-easter';

/** Чл. 154, ал. 1 КТ, without Easter. */
const FIXED_HOLIDAYS = [
  ...['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22'],
  ...['12-24', '12-25', '12-26'],
];

/** From which year on чл. 154, ал. 2 КТ makes up for holidays on a Saturday or Sunday. */
const MOVED_SINCE = 2017;

/** Which days people work on. */
export interface Calendar {
  isWorkingDay: (day: Day) => boolean;
  /** The first working day from `day` on, which may be `day` itself. */
  nextWorkingDay: (day: Day) => Day;
  /** The `count`-th working day after `day`; `day` itself for 0. */
  addWorkingDays: (day: Day, count: number) => Day;
  /** How many working days come after `from` up to and including `to`; 0 where `to` is not later. */
  workingDaysBetween: (from: Day, to: Day) => number;
}

/**
 * The calendar of чл. 154 КТ, in which `changed` days work (true) or not (false) whatever the law
 * says: the government makes other days free each year.
 */
export function workingDays(changed: ReadonlyMap<Day, boolean>): Calendar {
  const holidaysByYear = new Map<number, ReadonlySet<Day>>();

  function isHoliday(day: Day): boolean {
    const year = Number(day.slice(0, 4));
    const holidays = holidaysByYear.get(year) ?? holidaysOf(year);
    holidaysByYear.set(year, holidays);
    return holidays.has(day);
  }

  const isWorkingDay = (day: Day) => changed.get(day) ?? !(isWeekend(day) || isHoliday(day));

  function nextWorkingDay(day: Day): Day {
    let next = day;
    while (!isWorkingDay(next)) next = addDays(next, 1);
    return next;
  }

  function addWorkingDays(day: Day, count: number): Day {
    let last = day;
    for (let left = count; left > 0; left -= 1) last = nextWorkingDay(addDays(last, 1));
    return last;
  }

  function workingDaysBetween(from: Day, to: Day): number {
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  }

  return { isWorkingDay, nextWorkingDay, addWorkingDays, workingDaysBetween };
}

/** Fixed holidays, Good Friday to Easter Monday, and the days given for fixed ones on a weekend. */
function holidaysOf(year: number): ReadonlySet<Day> {
  const fixed = FIXED_HOLIDAYS.map((date) => `${year}-${date}`);
  const easter = [-2, -1, 0, 1].map((days) => addDays(orthodoxEaster(year), days));
  const holidays = new Set([...fixed, ...easter]);
  if (year < MOVED_SINCE) return holidays;
  for (const lost of fixed.filter(isWeekend)) {
    let given = lost;
    while (isWeekend(given) || holidays.has(given)) given = addDays(given, 1);
    holidays.add(given);
  }
  return holidays;
}
