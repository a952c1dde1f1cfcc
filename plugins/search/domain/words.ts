const WORD = /[\p{L}\p{N}]+/gu;

/** A text in the letters that search compares: lower case, without stress marks; as long as the text. */
const folded = (text: string): string =>
  text.replaceAll('Ѝ', 'И').replaceAll('ѝ', 'и').toLowerCase();

/** The words of a text with the place where each begins. */
export function wordsIn(text: string): { word: string; at: number }[] {
  return [...folded(text).matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
}

/** Words that stand in every text. */
const COMMON = {
  bg: 'а без в във да до до за и из или как към ли на най не ни но о от по под при с се си със че ще',
  en: 'a an and are at by for from in is of on or the to with',
};

export type QueryLanguage = keyof typeof COMMON;

const COMMON_WORDS: Record<QueryLanguage, ReadonlySet<string>> = {
  bg: new Set(COMMON.bg.split(' ')),
  en: new Set(COMMON.en.split(' ')),
};

export const isCommon = (word: string, language: QueryLanguage): boolean =>
  COMMON_WORDS[language].has(word);
