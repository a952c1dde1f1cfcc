import type { Locale } from '@dialozi/publisher/contract';
import { formatDay, formatMoment, formatTime } from './day';
import { texts } from './messages';

export { formatDay, formatMoment, formatTime } from './day';

const ZONE = 'Europe/Sofia';

const formats = {
  bg: {
    month: new Intl.DateTimeFormat('bg', { timeZone: ZONE, month: 'long', year: 'numeric' }),
    weekday: new Intl.DateTimeFormat('bg', { timeZone: ZONE, weekday: 'short' }),
  },
  en: {
    month: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, month: 'long', year: 'numeric' }),
    weekday: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short' }),
  },
} as const;

/** `sv` writes dates and times as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv', { timeZone: ZONE });
const isoTime = new Intl.DateTimeFormat('sv', { timeZone: ZONE, timeStyle: 'medium' });

/** A month (`2026-11`): „ноември 2026 г.“, “November 2026”. */
export function formatMonth(month: string, locale: Locale): string {
  return formats[locale].month.format(new Date(`${month}-01`));
}

/** The weekday of a day, short: „нд“. */
export function formatWeekday(day: string, locale: Locale): string {
  return formats[locale].weekday.format(new Date(day));
}

/**
 * When something happens, as short as it can be said: one day with its hours, or both ends;
 * of what takes whole days, the days.
 */
export function formatPeriod(
  { start, end, allDay }: { start: string; end: string | null; allDay: boolean },
  locale: Locale,
): string {
  if (allDay) {
    const days = [start, end ?? start].map((instant) => formatDay(instant, locale));
    return [...new Set(days)].join(' – ');
  }
  if (end === null) return formatMoment(start, locale);
  if (sofiaDay(start) !== sofiaDay(end)) {
    return `${formatMoment(start, locale)} – ${formatMoment(end, locale)}`;
  }
  return `${formatDay(start, locale)}, ${formatTime(start, locale)} – ${formatTime(end, locale)}`;
}

/** The calendar day in Sofia of an instant: `2026-11-22`. */
export function sofiaDay(instant: string): string {
  return isoDay.format(new Date(instant));
}

/** The time that a clock in Sofia shows at an instant: `17:00:00`. */
export function sofiaTime(instant: string): string {
  return isoTime.format(new Date(instant));
}

/** The parts of a calendar leaf: „22“, „ноем.“, „нд“. */
export function leaf(
  instant: string,
  locale: Locale,
): { day: string; month: string; weekday: string } {
  const [, month = '', day = ''] = sofiaDay(instant).split('-');
  return {
    day: String(Number(day)),
    month: texts(locale)('months.short').split(' ')[Number(month) - 1] ?? '',
    weekday: formats[locale].weekday.format(new Date(instant)),
  };
}
