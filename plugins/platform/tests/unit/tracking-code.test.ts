import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { makeCode, readCode } from '../../domain/tracking-code';

const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const MANY = 1_000_000;
const CODE = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/** What people write for a symbol besides itself; Cyrillic by its numbers, since it looks the same. */
const MISREAD: Record<string, string[]> = {
  '0': ['O', 'o', '\u041e', '\u043e'],
  '1': ['I', 'i', 'L', 'l', '\u0406', '\u0456'],
  '3': ['\u0417', '\u0437'],
  '4': ['\u0427', '\u0447'],
  '6': ['\u0411', '\u0431'],
  A: ['\u0410', '\u0430'],
  B: ['\u0412', '\u0432'],
  C: ['\u0421', '\u0441'],
  E: ['\u0415', '\u0435'],
  H: ['\u041d', '\u043d'],
  J: ['\u0408', '\u0458'],
  K: ['\u041a', '\u043a'],
  M: ['\u041c', '\u043c'],
  P: ['\u0420', '\u0440'],
  S: ['\u0405', '\u0455'],
  T: ['\u0422', '\u0442'],
  X: ['\u0425', '\u0445'],
  Y: ['\u0423', '\u0443'],
};
const formsOf = (symbol: string) => [symbol, symbol.toLowerCase(), ...(MISREAD[symbol] ?? [])];

/** Space, no-break space, tab; hyphens, dashes, minus; soft hyphen, zero-width space, direction. */
const SEPARATORS = ['', ' ', '\u00a0', '\t', '-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212'];
const INVISIBLE = ['\u00ad', '\u200b', '\u200e', '\ufeff'];

const code = fc.uint8Array({ minLength: 11, maxLength: 11 }).map((bytes) => makeCode(() => bytes));
const symbolsOf = (written: string) => Array.from(written.replaceAll('-', ''));
const manyCodes = () => Array.from({ length: 300 }, () => symbolsOf(makeCode(randomBytes)));

describe('a tracking code', () => {
  test('is twelve symbols without look-alike letters, and is read as it is written', () => {
    fc.assert(
      fc.property(code, (written) => {
        expect(written).toMatch(CODE);
        expect(readCode(written)).toBe(written);
      }),
    );
  });

  test('stays the same in every release: printed codes live long', () => {
    const counted = Uint8Array.from({ length: 11 }, (_, place) => place + 1);
    expect(makeCode(() => counted)).toBe('1234-5678-9ABV');
  });

  test('asks for eleven random bytes and uses each symbol for equally many of their values', () => {
    const uses = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const written = makeCode((bytes) => {
        expect(bytes).toBe(11);
        return new Uint8Array(bytes).fill(byte);
      });
      uses.set(written.charAt(0), (uses.get(written.charAt(0)) ?? 0) + 1);
    }
    expect(Object.fromEntries(uses)).toEqual(
      Object.fromEntries(ALPHABET.map((symbol) => [symbol, 8])),
    );
  });

  test('of a million none is there twice', () => {
    const bytes = randomBytes(11 * MANY);
    const codes = new Set<string>();
    for (let made = 0; made < MANY; made += 1) {
      codes.add(makeCode(() => bytes.subarray(11 * made, 11 * (made + 1))));
    }
    expect(codes.size).toBe(MANY);
  }, 60_000);
});

describe('a mistyped code', () => {
  test('with any one symbol changed is refused', () => {
    const accepted = manyCodes().flatMap((symbols) =>
      symbols.flatMap((right, place) =>
        ALPHABET.filter((wrong) => wrong !== right)
          .map((wrong) => symbols.with(place, wrong).join(''))
          .filter((typed) => readCode(typed) !== null),
      ),
    );
    expect(accepted).toEqual([]);
  });

  test('with any two different symbols exchanged is refused', () => {
    const accepted = manyCodes().flatMap((symbols) =>
      symbols.flatMap((first, place) =>
        symbols
          .map((second, other) =>
            first === second ? null : symbols.with(place, second).with(other, first).join(''),
          )
          .filter((typed) => typed !== null && readCode(typed) !== null),
      ),
    );
    expect(accepted).toEqual([]);
  });

  test.each([
    ['a symbol too few', '1234-5678-9AB'],
    ['a symbol too many', '1234-5678-9ABV0'],
    ['a letter that stands for none', '1234-5678-9ABU'],
    ['a Cyrillic letter that looks like none', '1234-5678-9ABЖ'],
    ['nothing', ''],
    ['hyphens alone', '----'],
  ])('with %s is refused', (_, typed) => {
    expect(readCode(typed)).toBeNull();
  });

  test('whatever else is typed, the answer is null or a code that is read as itself', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 12, maxLength: 12 }),
    );
    fc.assert(
      fc.property(anyText, (typed) => {
        const read = readCode(typed);
        if (read === null) return;
        expect(read).toMatch(CODE);
        expect(readCode(read)).toBe(read);
      }),
    );
  });
});

describe('a misread code', () => {
  const everyForm = ALPHABET.flatMap((symbol) => formsOf(symbol).map((form) => ({ symbol, form })));

  test.each(everyForm)('$form stands for $symbol', ({ symbol, form }) => {
    const withSymbol = makeCode(() => new Uint8Array(11).fill(ALPHABET.indexOf(symbol)));
    expect(readCode(withSymbol.replaceAll(symbol, form))).toBe(withSymbol);
  });

  test('is understood in any mixture of forms, spaces and hyphens', () => {
    const parts = fc.constantFrom(...SEPARATORS, ...INVISIBLE);
    const place = fc.record({ form: fc.nat(), before: parts });
    fc.assert(
      fc.property(code, fc.array(place, { minLength: 12, maxLength: 12 }), (written, places) => {
        const typed = symbolsOf(written).map((symbol, at) => {
          const { form = 0, before = '' } = places[at] ?? {};
          return before + (formsOf(symbol).at(form % formsOf(symbol).length) ?? '');
        });
        expect(readCode(typed.join(''))).toBe(written);
      }),
    );
  });
});
