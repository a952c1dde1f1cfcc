import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const ELSEWHERE = ['node_modules', 'dist', '.data', '.git'];

type Texts = Map<string, string>;

/** Bulgarian quotes are „…“. */
const STRAIGHT_QUOTE = /"/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** What leads to the other language is written in that language. */
const OF_THE_OTHER_LANGUAGE = /^language\./;
/** Abbreviations (PDF) and placeholders alone are the same in every language. */
const NEEDS_WORDS = /\p{Ll}{3,}/u;
/** What is no text: code, placeholders, and the words that a plural is made with. */
const SYNTAX = /`[^`]*`|\{\w+(?:, \w+)?\}|\{\w+, \w+,|(?:zero|one|two|few|many|other|=\d+) (?=\{)/g;

/**
 * What is wrong with the message files of all rooms, a line each: a key that only one language has,
 * a Bulgarian text without Bulgarian, straight quotation marks.
 */
export async function messageProblems(root: string): Promise<string[]> {
  const files = globSync('**/{messages,translations}/bg.json', {
    cwd: root,
    exclude: (name) => ELSEWHERE.includes(basename(name)),
  });
  const problems = await Promise.all(
    files.sort().map(async (file) => {
      const bulgarian = await readTexts(join(root, file));
      const english = await readTexts(join(root, dirname(file), 'en.json'));
      return [
        ...missing(bulgarian, english).map((key) => `${file}: ${key} is missing in English`),
        ...missing(english, bulgarian).map((key) => `${file}: ${key} is missing in Bulgarian`),
        ...textProblems(bulgarian).map((problem) => `${file}: ${problem}`),
      ];
    }),
  );
  return problems.flat();
}

function missing(from: Texts, other: Texts): string[] {
  return [...from.keys()].filter((key) => !other.has(key));
}

function textProblems(texts: Texts): string[] {
  return [...texts].flatMap(([key, text]) => {
    const words = text.replaceAll(SYNTAX, '');
    const found: string[] = [];
    if (isForeign(key, words)) found.push(`${key} is not in Bulgarian`);
    if (STRAIGHT_QUOTE.test(words)) found.push(`${key} has " where „…“ belongs`);
    return found;
  });
}

function isForeign(key: string, words: string): boolean {
  return NEEDS_WORDS.test(words) && !CYRILLIC.test(words) && !OF_THE_OTHER_LANGUAGE.test(key);
}

async function readTexts(file: string): Promise<Texts> {
  const texts: Texts = new Map();
  collect(JSON.parse(await readFile(file, 'utf8')), '', texts);
  return texts;
}

function collect(value: unknown, key: string, texts: Texts): void {
  if (typeof value === 'string') {
    texts.set(key, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      collect(inner, key === '' ? name : `${key}.${name}`, texts);
    }
  }
}
