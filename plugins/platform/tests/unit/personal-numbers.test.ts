import fc from 'fast-check';
import { isEgn, isIban, isLnch, masked, personalNumbers } from '../../domain/personal-numbers';

const found = (text: string): string[] =>
  personalNumbers(text).map(({ kind, number }) => `${kind} ${number}`);

const EGN = '7501020018';
const IBAN = 'BG80BNBG96611020345678';

/** An ЕГН made the slow way: the check digit is the one that fits the sum. */
const egn = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([born, order]) => {
    const year = born.getUTCFullYear();
    const month = born.getUTCMonth() + 1 + (year < 2000 ? 0 : 40);
    const two = (value: number): string => String(value).padStart(2, '0');
    const nine = `${two(year % 100)}${two(month)}${two(born.getUTCDate())}${String(order).padStart(3, '0')}`;
    const sum = [2, 4, 8, 5, 10, 9, 7, 3, 6].reduce((all, w, at) => all + w * Number(nine[at]), 0);
    return `${nine}${sum % 11 === 10 ? 0 : sum % 11}`;
  });

test('the check digits are held to their sums', () => {
  expect([EGN, '6101057509', '0041010006'].map(isEgn)).toEqual([true, true, false]);
  expect([isEgn('7501020019'), isEgn('7502300018'), isEgn('750102001')]).toEqual([
    ...[false, false, false],
  ]);
  expect([isLnch('1000000001'), isLnch('1000000002'), isLnch('0888123456')]).toEqual([
    ...[true, false, false],
  ]);
  expect([
    isIban(IBAN),
    isIban('BG80BNBG96611020345679'),
    isIban('GB82WEST12345698765432'),
  ]).toEqual([...[true, false, true]]);
  expect(isIban('BG80BNBG9661102034567')).toBe(false);
});

test.each([
  ['plain', `ЕГН ${EGN}, живущ в Ботевград`],
  ['at the end of a sentence', `ЕГН: ${EGN}.`],
  ['in groups', 'ЕГН 750102 0018'],
  ['with dashes', 'ЕГН 75-01-02-0018'],
  ['with a hard space', 'ЕГН 750102\u00a00018'],
  ['digit by digit', '7 5 0 1 0 2 0 0 1 8'],
  ['in words', 'седем, пет, нула, едно, нула, две, нула, нула, едно, осем'],
  ['beside other numbers', `дело 15 ${EGN}`],
  ['glued to its name', `ЕГН:${EGN}`],
  ['glued to its name with a point', `ЕГН.${EGN}`],
  ['glued to its name without anything', `егн${EGN}`],
  ['glued to both names', `ЕГН/ЛНЧ:${EGN}`],
  ['after the sign of a number', `ЕГН №${EGN}`],
  ['before a word it is glued to', `ЕГН ${EGN}г.`],
  ['before a slash', `${EGN}/издадена`],
  ['after a colon', `собственик:${EGN}`],
])('an ЕГН is found %s', (_, text) => {
  expect(found(text)).toContain(`egn ${EGN}`);
});

test('an IBAN is found in groups of four and in one piece, once', () => {
  expect(found(`Сметка BG80 BNBG 9661 1020 3456 78 или ${IBAN}.`)).toEqual([`iban ${IBAN}`]);
});

test.each([`IBAN${IBAN}`, `IBAN:${IBAN}`, `сметка №${IBAN}`, IBAN.toLowerCase()])(
  'an IBAN is found in „%s“',
  (text) => {
    expect(found(text)).toEqual([`iban ${IBAN}`]);
  },
);

test('a long word of signs and digits takes no time', () => {
  expect(found('/a1b2'.repeat(50_000))).toEqual([]);
});

test.each([
  'на 26.11.2026 17:00 ч.',
  'телефон 0888 123 456',
  'от 2026-11-26 до 2026-12-31',
  'файл_7501020018_2.pdf',
  'https://example.org/7501020018/',
  'https://example.org/novini/pagina-7501020018/',
  'преписка 2026/7501020018',
  'в 17:00:75 01020018',
  'сума 75 010 200,18 лв.',
  'едно, две, три',
])('nothing is found in „%s“', (text) => {
  expect(found(text)).toEqual([]);
});

test('every ЕГН is found in any text around it and in any grouping, and its mask does not tell it', () => {
  const words = fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'г', ' ') });
  const cuts = fc.array(fc.constantFrom('', ' ', '-'), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(egn, words, words, cuts, (number, before, after, between) => {
      const written = Array.from(number)
        .map((digit, at) => digit + (between[at] ?? ''))
        .join('');
      expect(found(`${before} ${written} ${after}`)).toContain(`egn ${number}`);
      expect(masked({ kind: 'egn', number })).not.toContain(number.slice(2, 8));
    }),
  );
});

test('one wrong digit of an IBAN is always noticed', () => {
  const place = fc.integer({ min: 8, max: IBAN.length - 1 });
  fc.assert(
    fc.property(
      place,
      fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
      (at, digit) => {
        fc.pre(IBAN[at] !== digit);
        expect(isIban(IBAN.slice(0, at) + digit + IBAN.slice(at + 1))).toBe(false);
      },
    ),
  );
});
