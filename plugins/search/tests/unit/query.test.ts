import fc from 'fast-check';
import { transliterate } from '../../../publisher/domain/transliteration';
import { cyrillicReadings } from '../../domain/cyrillic';
import { fits, termsOf } from '../../domain/query';

const finds = (query: string, word: string): boolean =>
  termsOf(query, 'bg').every((term) => fits(word, term));

describe('what a query looks for', () => {
  test.each([
    ['obshtina', 'общините'],
    ['reshenie', 'решенията'],
    ['zasedania', 'заседание'],
    ['balgarski', 'български'],
    ['bulgarski', 'български'],
    ['ulitsi', 'улица'],
    ['vodosnabdyavane', 'водоснабдяването'],
    ['PDF', 'pdf'],
    ['2026', '2026'],
  ])('%s finds %s', (query, word) => {
    expect(finds(query, word)).toBe(true);
  });

  test('leaves out words that stand everywhere, unless there are no others', () => {
    expect(termsOf('ремонт на чешмите', 'bg')).toHaveLength(2);
    expect(termsOf('на', 'bg')).toEqual([['на']]);
    expect(termsOf('  … ! ', 'bg')).toEqual([]);
  });

  test('finds in English by the beginnings of English words', () => {
    expect(termsOf('the proposals of citizens', 'en')).toEqual([['proposal'], ['citizen']]);
  });

  test('any word in Latin letters by the law can be read back, with two letters ъ at most', () => {
    const syllable = fc.stringMatching(/^[бвгджзклмнпрстфхчш][аеиоу]$/);
    const bulgarian = fc
      .array(syllable, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(bulgarian, (word) => {
        expect(cyrillicReadings(transliterate(word))).toContain(word);
      }),
    );
  });

  test('whatever is typed gives at most eight terms, none of them empty', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (typed) => {
        const terms = termsOf(typed, 'bg');
        expect(terms.length).toBeLessThanOrEqual(8);
        for (const term of terms) expect(term.every((one) => one.length > 0)).toBe(true);
      }),
    );
  });
});
