import fc from 'fast-check';
import type { Letter } from '../../contract/letter';
import { htmlOf } from '../../domain/letter-html';
import { textOf } from '../../domain/letter-text';

const FRAME = { language: 'bg', footer: ['Община Ботевград', 'https://example.org/'] } as const;

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' style='x",
    '&lt;b&gt;',
    '</title></head>',
    '<!--',
    'ред\r\nред\nред',
  ),
);
const letters: fc.Arbitrary<Letter> = fc.record(
  {
    subject: words,
    paragraphs: fc.array(words, { minLength: 1, maxLength: 4 }),
    quote: words,
    link: fc.record({ label: words, url: words }),
  },
  { requiredKeys: ['subject', 'paragraphs'] },
);

/** The same letter with harmless words. */
const harmless = ({ paragraphs, quote, link }: Letter): Letter => ({
  subject: 'Тема',
  paragraphs: paragraphs.map(() => 'Дума'),
  ...(quote === undefined ? {} : { quote: 'Дума' }),
  ...(link === undefined ? {} : { link: { label: 'Дума', url: 'Дума' } }),
});

/** Every tag as it stands, without the line breaks that words may have. */
const tags = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? [])
    .filter((tag) => tag !== '<br>')
    .map((tag) => tag.replace(/href="[^"]*"/, 'href'));

const unescaped = (html: string): string =>
  html
    .replaceAll('<br>\n', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const oneKindOfBreak = (text: string): string => text.replace(/\r\n|\r/g, '\n');

describe('a letter as HTML', () => {
  test('no word becomes markup', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        expect(tags(htmlOf(letter, FRAME))).toEqual(tags(htmlOf(harmless(letter), FRAME)));
      }),
    );
  });

  test('every word is in it', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const read = unescaped(htmlOf(letter, FRAME));
        for (const text of [letter.subject, ...letter.paragraphs, letter.quote ?? '']) {
          // A subject is one line; here it stands in the title as it is.
          expect(oneKindOfBreak(read)).toContain(oneKindOfBreak(text));
        }
      }),
    );
  });

  test('it names its language, fetches nothing and sets no colour', () => {
    const html = htmlOf(
      {
        subject: 'Отговор',
        paragraphs: ['Здравейте!'],
        quote: 'Чешмата работи.',
        link: { label: 'Преписка', url: 'https://example.org/prepiska/' },
      },
      FRAME,
    );
    expect(html).toContain('<html lang="bg">');
    expect(html).toContain('<a href="https://example.org/prepiska/">Преписка</a>');
    expect(html).not.toMatch(
      /<(?:img|link|script|style|iframe)\b|\bsrc=|url\(|background|[^-]color:/,
    );
  });
});

test('a letter as text: a quote is marked on each line, the address of a link stands alone', () => {
  const letter: Letter = {
    subject: 'Отговор',
    paragraphs: ['Здравейте!', 'Получихте отговор.'],
    quote: 'Първи ред\nВтори ред',
    link: { label: 'Преписка', url: 'https://example.org/prepiska/' },
  };
  expect(textOf(letter, FRAME)).toBe(
    [
      'Здравейте!\n',
      'Получихте отговор.\n',
      '> Първи ред\n> Втори ред\n',
      'Преписка:\nhttps://example.org/prepiska/\n',
      '-- \nОбщина Ботевград\nhttps://example.org/\n',
    ].join('\n'),
  );
});
