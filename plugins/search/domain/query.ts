import { beginnings, shortest } from './beginnings';
import { cyrillicReadings } from './cyrillic';
import { isCommon, type QueryLanguage, wordsIn } from './words';

/** A word of a query: a page fits when one of its words begins with one of these. */
export type Term = readonly string[];

/** More words than this narrow nothing. */
const MOST_TERMS = 8;

/**
 * What to look for. A page is found when it fits every term; an empty list finds nothing.
 * @param text as a person typed it
 * @param language of the pages that are searched
 */
export function termsOf(text: string, language: QueryLanguage): Term[] {
  const typed = [...new Set(wordsIn(text).map(({ word }) => word))];
  const telling = typed.filter((word) => !isCommon(word, language));
  return (telling.length > 0 ? telling : typed)
    .slice(0, MOST_TERMS)
    .map((word) => (language === 'bg' ? bulgarianTerm(word) : englishTerm(word)));
}

function bulgarianTerm(word: string): Term {
  const isLatin = /[a-z]/.test(word);
  if (!isLatin) return beginnings(word);
  return shortest([word, ...cyrillicReadings(word).flatMap(beginnings)]);
}

/** Plurals, and the endings of verbs: the rest Pagefind's own stemmer does. */
function englishTerm(word: string): Term {
  if (word.length < 5) return [word];
  return [word.replace(/(?:ies|y)$/, '').replace(/(?:s|es|ed|ing)$/, '')];
}

/** Whether a word of a text fits a term. */
export const fits = (word: string, term: Term): boolean =>
  term.some((beginning) => word.startsWith(beginning));
