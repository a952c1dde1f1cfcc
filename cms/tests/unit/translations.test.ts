import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bulgarian } from '../../src/admin/translations/index.ts';
import { LEFT_IN_ENGLISH } from './left-in-english.ts';

const STRAPI = join(__dirname, '../../../node_modules/@strapi');
const SOURCES = [
  { file: 'admin/dist/admin/admin/src/translations/en.json.js', prefix: '' },
  { file: 'content-manager/dist/admin/translations/en.json.js', prefix: 'content-manager.' },
  { file: 'i18n/dist/admin/translations/en.json.js', prefix: 'i18n.' },
  { file: 'upload/dist/admin/translations/en.json.js', prefix: 'upload.' },
  {
    file: 'plugin-users-permissions/dist/admin/translations/en.json.js',
    prefix: 'users-permissions.',
  },
];

/** What is no text: placeholders, tags, examples of addresses, and the words that a choice is made with. */
const SYNTAX =
  /\S+@\S+|%\w+%|\{\w+(?:, (?:plural|select),|\})|<\/?\w+>|(?:one|other|true|undefined|=\d) (?=\{)/g;
/** Names of keys, kinds of files and attributes are the same in every language. */
const ENGLISH = /[a-z]{3,}/i;
const SAME =
  /\b(?:PDF|CSV|XLS|ZIP|JSON|GIF|Ctrl|Cmd|Shift|Enter|Escape|Command|Control|Rel|Target|noopener|nofollow|noreferrer|m\.ivanova)\b|_\w+/g;

const english = new Map(
  SOURCES.flatMap(({ file, prefix }) =>
    textsIn(join(STRAPI, file)).map(([key, text]) => [`${prefix}${key}`, text] as const),
  ),
);

/** Strapi ships its texts as programs; one whose only export they are exports them bare. */
function textsIn(file: string): [string, string][] {
  const program: unknown = createRequire(__filename)(file);
  const isWrapped = typeof program === 'object' && program !== null && 'default' in program;
  const texts: unknown = isWrapped ? program.default : program;
  if (typeof texts !== 'object' || texts === null) throw new Error(`${file} has no texts`);
  return Object.entries(texts).map(([key, text]) => [key, String(text)]);
}

/** Names in braces; not what stands in the braces of a choice, as in `one {item}`. */
const PLACEHOLDER =
  /(?<!(?:zero|one|two|few|many|other|true|false|undefined|=\d+) )\{\s*(\w+)\s*[,}]/g;
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].sort();

test('the texts of Strapi are where they are looked for', () => {
  expect(english.size).toBeGreaterThan(1500);
  expect(english.get('global.save')).toBe('Save');
});

test('each text of Strapi is translated, or there is a reason why not', () => {
  const reasons = Object.keys(LEFT_IN_ENGLISH);
  const missing = [...english.keys()].filter(
    (key) => bulgarian[key] === undefined && !reasons.some((start) => key.startsWith(start)),
  );
  expect(missing).toEqual([]);
});

test('a reason for a text that Strapi no longer has is removed', () => {
  const idle = Object.keys(LEFT_IN_ENGLISH).filter(
    (start) => ![...english.keys()].some((key) => key.startsWith(start)),
  );
  expect(idle).toEqual([]);
});

test('a translation has the placeholders of the text that it stands for', () => {
  const wrong = Object.entries(bulgarian).filter(([key, text]) => {
    const original = english.get(key);
    return original !== undefined && placeholders(original).join() !== placeholders(text).join();
  });
  // It leads to Strapi's own help, which tells our staff nothing.
  const withoutLink = 'Settings.profile.form.section.experience.interfaceLanguageHelp';
  expect(wrong.map(([key]) => key)).toEqual([withoutLink]);
});

test('no English word is left in a translation, and quotation marks are Bulgarian', () => {
  const wrong = Object.entries(bulgarian).filter(([, text]) => {
    const words = text.replaceAll(SYNTAX, '').replaceAll(SAME, '');
    return ENGLISH.test(words) || /["”]/.test(words);
  });
  expect(wrong).toEqual([]);
});
