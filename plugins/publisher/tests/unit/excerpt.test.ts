import fc from 'fast-check';
import { excerptOf } from '../../domain/excerpt';

test('a short text is its own excerpt, in one line', () => {
  expect(excerptOf(['Раздел  първи\n', ' Общи положения'])).toBe('Раздел първи Общи положения');
});

test('a long one is cut between words', () => {
  const excerpt = excerptOf([Array.from({ length: 200 }, () => 'дума').join(' ')]);
  expect(excerpt).toMatch(/^(дума )+дума…$/);
  expect(excerpt.length).toBeLessThanOrEqual(401);
});

test('it is the beginning of the text, however that is written', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 })), (pages) => {
      const whole = pages.join(' ').replace(/\s+/gu, ' ').trim();
      const excerpt = excerptOf(pages);
      expect(whole.startsWith(excerpt.replace(/…$/u, ''))).toBe(true);
    }),
  );
});
