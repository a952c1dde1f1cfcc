/** The languages of the public site; the first is the default and has no prefix in addresses. */
export const LOCALES = ['bg', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'bg';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
