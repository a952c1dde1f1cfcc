import bg from '../../src/messages/bg.json';
import en from '../../src/messages/en.json';
import { texts } from '../../src/text/messages';

const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(String).sort();

describe('texts', () => {
  test('stand in both languages, with the same values in them', () => {
    expect(Object.keys(en)).toEqual(Object.keys(bg));
    for (const [key, text] of Object.entries(bg)) {
      expect([key, names(en[key as keyof typeof en])]).toEqual([key, names(text)]);
    }
  });

  test('take their values', () => {
    expect(texts('bg')('list.for', { section: 'Новини', subject: 'Врачеш' })).toBe(
      'Новини: Врачеш',
    );
  });
});
