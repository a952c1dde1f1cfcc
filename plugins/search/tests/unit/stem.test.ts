import fc from 'fast-check';
import { beginnings } from '../../domain/beginnings';
import { stem } from '../../domain/stem';

/** Forms of one word, the one that is typed first. */
const FORMS = [
  'община общината общини общините общинска общински общинския',
  'решение решението решения решенията',
  'език езика езикът езици езиците',
  'вестник вестници вестниците',
  'министър министърът министри министрите',
  'център центъра центрове центровете',
  'болен болна болни болните',
  'място мястото места местата',
  'голям големи голяма големите',
  'случай случаят случаи случаите',
  'дете детето деца децата',
  'организация организацията организации организациите',
  'заседание заседанието заседания заседанията',
  'парк парка паркът паркове парковете',
  'музей музеят музеи музеите',
  'сметище сметището сметища сметищата',
  'съвет съветът съвети съветите',
  'улица улицата улици улиците',
  'ръка ръката ръце ръцете',
  'доброволец доброволецът доброволци доброволците',
  'отпадък отпадъкът отпадъци отпадъците',
].map((line) => line.split(' '));

describe('the stems of Bulgarian words', () => {
  test.each([
    ['общината', 'общин'],
    ['общините', 'общин'],
    ['решенията', 'решени'],
    ['решения', 'решени'],
    ['градовете', 'град'],
    ['езици', 'език'],
    ['министърът', 'министр'],
    ['път', 'път'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test.each(FORMS)('%s finds its other forms', (...forms) => {
    for (const typed of forms.filter((form) => !/ск/.test(form))) {
      const lost = forms.filter(
        (form) => !beginnings(typed).some((beginning) => form.startsWith(beginning)),
      );
      expect({ typed, lost }).toEqual({ typed, lost: [] });
    }
  });

  const word = fc.stringMatching(/^[абвгдежзийклмнопрстуфхцчшщъьюя]{1,20}$/);

  test('a stem is never empty and never longer than its word', () => {
    fc.assert(
      fc.property(word, (typed) => {
        expect(stem(typed).length).toBeGreaterThan(0);
        expect(stem(typed).length).toBeLessThanOrEqual(typed.length);
      }),
    );
  });

  test('no beginning begins with another', () => {
    fc.assert(
      fc.property(word, (typed) => {
        const all = beginnings(typed);
        expect(all.length).toBeGreaterThan(0);
        for (const one of all) {
          expect(all.filter((other) => one.startsWith(other))).toEqual([one]);
        }
      }),
    );
  });
});
