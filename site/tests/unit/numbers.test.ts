import { formatBytes, formatMoney, formatNumber } from '../../src/text/numbers';
import { phone } from '../../src/text/phone';
import { sortedBy } from '../../src/text/sorting';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('numbers on screen', () => {
  test('money in euro', () => {
    expect(plain(formatMoney(1250.5, 'bg'))).toBe('1 250,50 €');
    expect(formatMoney(1250.5, 'en')).toBe('€1,250.50');
  });

  test('thousands are grouped from four digits on', () => {
    expect(plain(formatNumber(3413, 'bg'))).toBe('3 413');
    expect(formatNumber(20103, 'en')).toBe('20,103');
  });

  test('the size of a file', () => {
    expect(plain(formatBytes(2_412_034, 'bg'))).toBe('2,4 МБ');
    expect(plain(formatBytes(48_200, 'en'))).toBe('48 kB');
    expect(plain(formatBytes(12, 'bg'))).toBe('1 КБ');
    expect(plain(formatBytes(3_000_000_000, 'bg'))).toBe('3 ГБ');
  });

  test('a telephone number does not break and can be dialled', () => {
    expect(phone('+359 723 69139')).toEqual({
      text: '+359\u00a0723\u00a069139',
      url: 'tel:+35972369139',
    });
  });

  test('names in the order of the alphabet', () => {
    const names = ['Ъгърчин', 'елов дол', 'Боженица', 'Яна', 'Йовково', 'Искър'];
    expect(sortedBy(names, (name) => name, 'bg')).toEqual([
      'Боженица',
      'елов дол',
      'Искър',
      'Йовково',
      'Ъгърчин',
      'Яна',
    ]);
  });
});
