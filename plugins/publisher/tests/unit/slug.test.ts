import fc from 'fast-check';
import { firstFree, MAX_SLUG_LENGTH, slugOf } from '../../domain/slug';

const bulgarian = fc.string({
  unit: fc.constantFrom(...Array.from('абвгдежзийклмнопрстуфхцчшщъьюяѝ АЯЩ-„“,.0123')),
});
const anyTitle = fc.oneof(bulgarian, fc.string({ unit: 'grapheme', maxLength: 300 }));

describe('slugs', () => {
  test.each([
    ['Република България', 'republika-bulgaria'],
    ['Мария-Луиза', 'maria-luiza'],
    ['Ремонт на чешмите: кога и къде?', 'remont-na-cheshmite-koga-i-kade'],
    ['Наредба № 1 от 2026 г.', 'naredba-no-1-ot-2026-g'],
    ['The mayor’s café', 'the-mayors-cafe'],
    ['—!?', ''],
    ['日本', ''],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('every title gives a valid slug or none, within the length', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const slug = slugOf(title);
        expect(slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
      }),
    );
  });

  test('a slug is its own slug', () => {
    fc.assert(fc.property(anyTitle, (title) => slugOf(slugOf(title)) === slugOf(title)));
  });

  test('a long title is cut between words', () => {
    const slug = slugOf('обществено обсъждане '.repeat(10));
    expect(slug).toBe('obshtestveno-obsazhdane-obshtestveno-obsazhdane-obshtestveno-obsazhdane');
    expect(slugOf('а'.repeat(300))).toHaveLength(MAX_SLUG_LENGTH);
  });

  test('a taken slug gets the first free number', () => {
    const taken = new Set(['voda', 'voda-2', 'voda-4']);
    expect(firstFree('voda', (slug) => taken.has(slug))).toBe('voda-3');
    expect(firstFree('tok', (slug) => taken.has(slug))).toBe('tok');
  });
});
