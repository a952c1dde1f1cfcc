import type { Locale } from '@dialozi/publisher/contract';

const FORMATS = {
  bg: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'long', year: 'numeric' },
} as const;
const NAMES = { bg: 'bg', en: 'en-GB' } as const;

/** A day (`2026-11-22`) or an instant as its day in Sofia: „22.11.2026 г.“, “22 November 2026”. */
export function formatDay(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(NAMES[locale], {
    timeZone: 'Europe/Sofia',
    ...FORMATS[locale],
  });
  const text = format.format(new Date(date)).replace(/\s*г\.$/, '');
  return locale === 'bg' ? `${text}\u00a0г.` : text;
}
