import fc from 'fast-check';
import { lacksText } from '../../domain/lacks-text';

test.each([
  ['a sheet with three words', ['Вход от двора'], false],
  ['a scanned letter', [''], true],
  ['a scan whose pages are numbered', ['1', '2', '3'], true],
  ['a text with a picture between its pages', ['Доклад', '', 'Край'], false],
  ['a cover with words before scanned pages', ['Приложение', '', ''], true],
  ['a text whose back is empty', ['Обявление', ' \n'], false],
  ['nothing at all', [], false],
])('%s', (_, pages, lacks) => {
  expect(lacksText(pages)).toBe(lacks);
});

test('more words never take the text away', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(), (pages, at) => {
      const more = pages.map((page, index) => (index === at ? `${page} дума` : page));
      expect(Number(lacksText(more))).toBeLessThanOrEqual(Number(lacksText(pages)));
    }),
  );
});
