import { transliterate } from '../../domain/transliteration';

describe('transliteration by law', () => {
  test.each([
    ['събития', 'sabitia'],
    ['организацията', 'organizatsiyata'],
    ['обществения', 'obshtestvenia'],
    ['Марияна', 'mariyana'],
    ['Мария-Луиза', 'maria-luiza'],
    ['София-юг', 'sofia-yug'],
    ['Република България', 'republika bulgaria'],
    ['български', 'balgarski'],
    ['щъркел', 'shtarkel'],
    ['шофьор', 'shofyor'],
    ['район', 'rayon'],
    ['ѝ', 'i'],
    ['джудже', 'dzhudzhe'],
    ['годзила', 'godzila'],
    ['Ботевград', 'botevgrad'],
  ])('%s → %s', (bulgarian, latin) => {
    expect(transliterate(bulgarian)).toBe(latin);
  });

  test('only the name of the state itself is spelt with u', () => {
    expect(transliterate('Българияна в България')).toBe('balgariyana v bulgaria');
  });

  test('a stress mark does not end a word', () => {
    expect(transliterate('парти\u0300я')).toBe('partia');
    expect(transliterate('и\u0306од')).toBe('yod');
  });

  test('a word ends at a quotation mark, a number or the end of the text', () => {
    expect(transliterate('„Акция“, станция2 и филия')).toBe('„aktsia“, stantsia2 i filia');
  });
});
