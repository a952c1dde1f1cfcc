/** Sorts after every letter of the Bulgarian alphabet. */
const AFTER_CYRILLIC = '\u{e000}';

/**
 * A key that puts titles in Bulgarian alphabetical order when compared byte by byte (`COLLATE "C"`):
 * capitals and quotation marks do not count, Cyrillic comes before Latin.
 */
export function titleOrder(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ѝ', 'и')
    .replace(/[„“”"«»'’]/g, '')
    .replace(/\p{Script=Latin}/gu, (letter) => AFTER_CYRILLIC + letter)
    .trim();
}
