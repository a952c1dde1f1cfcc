import type { Locale } from '@dialozi/publisher/contract';

/**
 * The language of a text that the cms keeps once for all languages, such as the description of a
 * picture, where it is not the page's: a screen reader then reads it with the right voice
 * (WCAG 3.1.2). Bulgarian is known by its letters.
 */
export function foreignLanguage(text: string, locale: Locale): Locale | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const language: Locale = /\p{Script=Cyrillic}/u.test(text) ? 'bg' : 'en';
  return language === locale ? undefined : language;
}
