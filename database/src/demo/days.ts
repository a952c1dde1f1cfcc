export type DemoLocale = 'bg' | 'en';

const ZONE = 'Europe/Sofia';
const DAY = 86_400_000;
const WRITTEN = /\{([+-]\d+)\}/g;

/** The calendar day in Sofia, `2026-11-23`, at an instant. */
export function sofiaDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(instant);
}

/**
 * The day that lies `days` from today in Sofia. One on a weekend moves to the next working side of
 * it, away from today, so that a meeting of the demo never falls on a Sunday, nor the past ahead.
 */
export function demoDay(now: Date, days: number): string {
  const day = new Date(Date.parse(`${sofiaDay(now)}T00:00:00Z`) + days * DAY);
  const step = days < 0 ? -1 : 1;
  while (days !== 0 && [0, 6].includes(day.getUTCDay())) day.setTime(day.getTime() + step * DAY);
  return day.toISOString().slice(0, 10);
}

/** The instant (ISO, UTC) at which a clock in Sofia shows `time` (`17:30`) on the demo's day. */
export function demoInstant(now: Date, days: number, time: string): string {
  const asUtc = Date.parse(`${demoDay(now, days)}T${time}:00Z`);
  const shown = new Date(asUtc).toLocaleString('sv-SE', { timeZone: ZONE });
  const offset = Date.parse(`${shown.replace(' ', 'T')}Z`) - asUtc;
  return new Date(asUtc - offset).toISOString();
}

/** The same weekday, `weeks` weeks later. */
export function weeksAfter(day: string, weeks: number): string {
  return new Date(Date.parse(day) + weeks * 7 * DAY).toISOString().slice(0, 10);
}

/** A day as people write it: „3 декември 2026 г.“, '3 December 2026'. */
function writtenDay(day: string, locale: DemoLocale): string {
  const language = locale === 'bg' ? 'bg-BG' : 'en-GB';
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/\u202f|\u00a0/g, ' ');
}

/** Puts days relative to today into a text: `{+10}` is the day ten days from now, `{-3}` is past. */
export function withDays(text: string, now: Date, locale: DemoLocale): string {
  return text
    .replace(WRITTEN, (_, days: string) => writtenDay(demoDay(now, Number(days)), locale))
    .replaceAll('г..', 'г.');
}
