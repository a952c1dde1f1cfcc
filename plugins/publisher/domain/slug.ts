import { transliterate } from './transliteration';

export const MAX_SLUG_LENGTH = 80;

/**
 * The last part of an address, made from a title: small Latin letters, digits and single hyphens,
 * at most 80 characters and cut between words. Empty where the title has no letter or digit that
 * Latin knows.
 */
export function slugOf(title: string): string {
  const words = transliterate(title)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return shorten(words);
}

/** The first of `base`, `base-2`, `base-3` … that nothing else has. */
export function firstFree(base: string, isTaken: (slug: string) => boolean): string {
  let slug = base;
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

function shorten(slug: string): string {
  if (slug.length <= MAX_SLUG_LENGTH) return slug;
  const wordEnd = slug.lastIndexOf('-', MAX_SLUG_LENGTH);
  return slug.slice(0, wordEnd > 0 ? wordEnd : MAX_SLUG_LENGTH);
}
