import type { Locale } from '@dialozi/publisher/contract';

const COLLATORS = { bg: new Intl.Collator('bg'), en: new Intl.Collator('en') };

/** A copy in the alphabetical order of the language. */
export function sortedBy<T>(items: readonly T[], name: (item: T) => string, locale: Locale): T[] {
  return items.toSorted((a, b) => COLLATORS[locale].compare(name(a), name(b)));
}
