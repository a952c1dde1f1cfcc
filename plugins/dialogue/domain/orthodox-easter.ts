import { addDays, type Day } from './days';

/**
 * Orthodox Easter Sunday in the Gregorian calendar. Meeus' rule for the Julian calendar (Astronomical
 * Algorithms, 2nd edition, chapter 8), moved by the days that the calendars lie apart.
 */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const calendarsApart = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(`${year}-03-22`, moon + weekday + calendarsApart);
}
