import fc from 'fast-check';
import { excerptOf } from '../../domain/excerpt';
import { termsOf } from '../../domain/query';

const marked = (text: string, query: string): string =>
  excerptOf(text, termsOf(query, 'bg'))
    .map((one) => (one.isMatch ? `[${one.text}]` : one.text))
    .join('');

describe('excerpts', () => {
  test('mark every form of what was looked for', () => {
    expect(
      marked('Общината взе решения. Решението на общинския съвет е в сила.', 'община решение'),
    ).toBe('[Общината] взе [решения]. [Решението] на [общинския] съвет е в сила.');
  });

  test('show the piece where most of the words stand', () => {
    const text = `Чешмата тече. ${'Дума '.repeat(100)}Ремонтът на чешмата започва утре.`;
    expect(marked(text, 'ремонт чешма')).toContain('[Ремонтът] на [чешмата] започва');
    expect(marked(text, 'ремонт чешма')).toMatch(/^… /);
  });

  test('are a piece of the text, whatever it is and whatever was typed', () => {
    const words = fc.array(
      fc.constantFrom('вода', 'водата', 'Път', 'пътища', 'ѝ', 'и', '2026', '🙂', '—'),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('вода', 'път вода', 'няма', ''), (parts, query) => {
        const text = parts.join(' ');
        const pieces = excerptOf(text, termsOf(query, 'bg')).map((one) => one.text);
        const excerpt = pieces.join('').replace(/^… /, '').replace(/ …$/, '');
        expect(text).toContain(excerpt);
        expect(excerpt.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
