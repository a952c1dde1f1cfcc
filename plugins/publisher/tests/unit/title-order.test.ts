import fc from 'fast-check';
import { titleOrder } from '../../domain/title-order';

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe('the order of titles', () => {
  test('Bulgarian words stand as a Bulgarian dictionary has them', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('абвгдежзийклмнопрстуфхцчшщъьюяАБЯ')),
      minLength: 1,
    });
    const dictionary = new Intl.Collator('bg', { sensitivity: 'base' });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(byBytes(titleOrder(a), titleOrder(b)))).toBe(
          Math.sign(dictionary.compare(a, b)),
        );
      }),
    );
  });

  test('quotation marks do not count, and Cyrillic comes before Latin', () => {
    const titles = ['Rotary клуб', '„Ботевград“ АД', 'Абанос', 'Читалище „Христо Ботев“'];
    expect(titles.sort((a, b) => byBytes(titleOrder(a), titleOrder(b)))).toEqual([
      'Абанос',
      '„Ботевград“ АД',
      'Читалище „Христо Ботев“',
      'Rotary клуб',
    ]);
  });
});
