const LONGEST = 400;

/** How a text begins, in whole words. */
export function excerptOf(pages: readonly string[]): string {
  const words = pages.join(' ').replace(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST) return words;
  const beginning = /^.{1,400}(?= )/su.exec(words) ?? /^.{1,400}/su.exec(words);
  return `${beginning?.[0] ?? ''}…`;
}
