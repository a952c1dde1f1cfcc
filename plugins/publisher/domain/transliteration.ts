/**
 * Bulgarian letters in Latin: Закон за транслитерацията, чл. 4–6. The rest (дж, дз, ьо, йо) follows
 * letter by letter.
 */
const LETTERS: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya' },
};

/** Чл. 6: the name of the state alone keeps its accepted spelling. A word is letters, so not `\w`. */
const NAME_OF_THE_STATE = /(?<!\p{L})българия(?!\p{L})/gu;
/** Чл. 5, ал. 2: -ия at the end of a word. */
const FINAL_IYA = /ия(?!\p{L})/gu;
/** Stress marks stand between letters and would end words. */
const MARKS = /\p{M}/gu;

/** The text in Latin letters and lower case; what is not a Bulgarian letter stays as it is. */
export function transliterate(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ѝ', 'и')
    .replace(MARKS, '')
    .replace(NAME_OF_THE_STATE, 'bulgaria')
    .replace(FINAL_IYA, 'ia')
    .replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter);
}
