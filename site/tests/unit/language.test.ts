import { foreignLanguage } from '../../src/text/language';

test('a text is marked where its letters are not those of the page', () => {
  expect(foreignLanguage('Чешма на площада', 'en')).toBe('bg');
  expect(foreignLanguage('A fountain in the square', 'bg')).toBe('en');
});

test('a text in the language of the page, or without letters, is not marked', () => {
  expect(foreignLanguage('Чешма на площада', 'bg')).toBeUndefined();
  expect(foreignLanguage('A fountain', 'en')).toBeUndefined();
  expect(foreignLanguage('2026', 'bg')).toBeUndefined();
  expect(foreignLanguage('', 'en')).toBeUndefined();
});
