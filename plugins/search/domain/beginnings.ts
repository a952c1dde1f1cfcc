import { stem } from './stem';

/** What a plural makes of the last consonant of its stem. */
const PALATALISED: Record<string, string> = { к: 'ц', г: 'з', х: 'с' };
/** A last consonant before which a vowel comes and goes: министри, министър; болни, болен. */
const AFTER_FLEETING = /(?<=[бвгджзйклмнпрстфхцчшщ])(?=[рлмнк]$)/;
/** The last vowel, where я and е change with the stress: място, места; голям, големи. */
const LAST_YAT = /[яе](?=[^аъоуеиюя]+$)/;

/** Stems that have nothing but the meaning in common. */
const IRREGULAR: Record<string, readonly string[]> = {
  дет: ['дец'],
  дец: ['дете'],
  ръц: ['рък'],
  ден: ['дни', 'дена'],
  дни: ['ден'],
  човек: ['хора'],
  хор: ['човек'],
};

/**
 * With which letters the forms of a Bulgarian word begin, as they are written. A search that matches
 * beginnings (Pagefind, `tsquery` with `:*`) finds the forms in a text that nobody has stemmed.
 * @param word in lower case
 */
export function beginnings(word: string): string[] {
  const root = stem(word);
  const all = [root, ...(IRREGULAR[root] ?? [])];
  if (root.length > 3) {
    all.push(root.replace(AFTER_FLEETING, 'ъ'), root.replace(/(?<=[^аъоуеиюяй])н$/, 'ен'));
    // случай, случаи
    all.push(root.replace(/й$/, ''));
    all.push(root.replace(LAST_YAT, (vowel) => (vowel === 'я' ? 'е' : 'я')));
    // доброволец, доброволци
    all.push(root.replace(/ец$/, 'ц'), palatalised(root).replace(/(?<=[^аъоуеиюя])ц$/, 'ец'));
  }
  return shortest(all.flatMap((one) => [one, palatalised(one)]));
}

const palatalised = (word: string): string =>
  word.replace(/[кгх]$/, (letter) => PALATALISED[letter] ?? letter);

/** Without those that begin with another one: the shorter finds what the longer would. */
export function shortest(words: readonly string[]): string[] {
  const different = [...new Set(words)];
  return different.filter(
    (word) => !different.some((other) => other !== word && word.startsWith(other)),
  );
}
