import type { Locale } from '@dialozi/publisher/contract';

const LANGUAGE = { bg: 'bg', en: 'en-GB' } as const;

// Bulgarian groups from five digits on by default; the site writes „1 250“ as well as „20 103“.
const grouped = (locale: Locale): Intl.NumberFormat =>
  new Intl.NumberFormat(LANGUAGE[locale], { useGrouping: 'always', maximumFractionDigits: 1 });
const money = (locale: Locale): Intl.NumberFormat =>
  new Intl.NumberFormat(LANGUAGE[locale], {
    style: 'currency',
    currency: 'EUR',
    useGrouping: 'always',
  });

const NUMBERS = { bg: grouped('bg'), en: grouped('en') };
const MONEY = { bg: money('bg'), en: money('en') };
const UNITS = { bg: ['КБ', 'МБ', 'ГБ'], en: ['kB', 'MB', 'GB'] } as const;

/** „20 103“, “20,103”. */
export function formatNumber(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value);
}

/** A sum in euro: „1 250,50 €“, “€1,250.50”. */
export function formatMoney(euro: number, locale: Locale): string {
  return MONEY[locale].format(euro);
}

/** The size of a file, at least 1 kB: „2,4 МБ“. */
export function formatBytes(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, bytes / 1000);
  const power = Math.min(2, Math.floor(Math.log10(kilobytes) / 3));
  const value = kilobytes / 1000 ** power;
  const rounded = power === 0 ? Math.round(value) : value;
  return `${formatNumber(rounded, locale)}\u00a0${UNITS[locale][power] ?? ''}`;
}
