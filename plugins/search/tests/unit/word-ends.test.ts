import fc from 'fast-check';
import { withoutWordEnds, withWordEnds } from '../../domain/word-ends';

test('ends of words come and go without a trace, and no word is the beginning of another', () => {
  expect(withWordEnds('Че чешма, 2026 г.')).toBe('Чеѧ чешмаѧ, 2026ѧ гѧ.');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('ѧ'));
      expect(withoutWordEnds(withWordEnds(text))).toBe(text);
    }),
  );
});
