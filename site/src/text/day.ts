import type { Locale } from '@dialozi/publisher/contract';

const ZONE = { timeZone: 'Europe/Sofia' } as const;
const TIME = { ...ZONE, hour: '2-digit', minute: '2-digit' } as const;

const formats = {
  bg: {
    day: new Intl.DateTimeFormat('bg', {
      ...ZONE,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    }),
    time: new Intl.DateTimeFormat('bg', TIME),
  },
  en: {
    day: new Intl.DateTimeFormat('en-GB', {
      ...ZONE,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    time: new Intl.DateTimeFormat('en-GB', TIME),
  },
} as const;

/** A day (`2026-11-22`) or an instant as its day in Sofia: „22.11.2026 г.“, “22 November 2026”. */
export function formatDay(date: string, locale: Locale): string {
  const text = formats[locale].day.format(new Date(date)).replace(/\s*г\.$/, '');
  return locale === 'bg' ? `${text}\u00a0г.` : text;
}

/** An instant as its time in Sofia: „17:00 ч.“, “17:00”. */
export function formatTime(instant: string, locale: Locale): string {
  const text = formats[locale].time.format(new Date(instant)).replace(/\s*ч\.$/, '');
  return locale === 'bg' ? `${text}\u00a0ч.` : text;
}

/** „22.11.2026 г., 17:00 ч.“ */
export function formatMoment(instant: string, locale: Locale): string {
  return `${formatDay(instant, locale)}, ${formatTime(instant, locale)}`;
}
