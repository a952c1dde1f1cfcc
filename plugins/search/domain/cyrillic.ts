/**
 * What Latin letters can stand for, longest first: Закон за транслитерацията, чл. 4–6, read
 * backwards, and what people type besides (`bulgarski`, `4`, `6` and `q` are common in messages).
 */
const LETTERS: readonly [latin: string, ...cyrillic: string[]][] = [
  ['sht', 'щ', 'шт'],
  ['zh', 'ж'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ts', 'ц', 'тс'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['yo', 'йо', 'ьо'],
  ['a', 'а', 'ъ'],
  ['u', 'у', 'ъ'],
  ...Array.from('bvgdezijklmnoprstfhcwyq46', (latin, at): [string, string] => [
    latin,
    'бвгдезийклмнопрстфхцвйячш'[at] ?? latin,
  ]),
];

/** So many readings of one word are tried; the plainest come first. */
const MOST_READINGS = 8;
/** More than two letters read in a rare way make no word that somebody meant. */
const MOST_RARE = 2;

interface Reading {
  text: string;
  rare: number;
}

/**
 * The Bulgarian words that Latin letters can be: `obshtina` → община, общинъ, … The most probable
 * first; none where a letter stands for nothing.
 * @param word in lower case
 */
export function cyrillicReadings(word: string): string[] {
  // Чл. 5, ал. 2: -ия at the end of a word is written -ia.
  const ending = /ia$/.test(word) ? 'ия' : '';
  const begun: Reading[] = [{ text: '', rare: 0 }];
  const readings = readOn(begun, ending === '' ? word : word.slice(0, -2));
  return readings
    .sort((a, b) => a.rare - b.rare)
    .slice(0, MOST_READINGS)
    .map(({ text }) => text + ending);
}

function readOn(readings: readonly Reading[], rest: string): Reading[] {
  if (rest === '') return [...readings];
  const found = LETTERS.find(([latin]) => rest.startsWith(latin));
  if (found === undefined) return [];
  const [latin, ...letters] = found;
  const longer = letters.flatMap((letter, rare) =>
    readings
      .map((one) => ({ text: one.text + letter, rare: one.rare + rare }))
      .filter((one) => one.rare <= MOST_RARE),
  );
  return readOn(longer, rest.slice(latin.length));
}
