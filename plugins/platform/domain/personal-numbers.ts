/** A number of a person or an account that does not belong on a public page unless somebody says so. */
export interface PersonalNumber {
  kind: 'egn' | 'lnch' | 'iban';
  /** Without spaces and dashes. */
  number: string;
}

/** How the digits are called, also in the feminine and neuter. */
const DIGIT_WORDS = [
  ['нула'],
  ['един', 'една', 'едно'],
  ['два', 'две'],
  ['три'],
  ['четири'],
  ['пет'],
  ['шест'],
  ['седем'],
  ['осем'],
  ['девет'],
];
const DIGIT_OF = new Map(
  DIGIT_WORDS.flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)),
);
const WORD = `(?:${[...DIGIT_OF.keys()].join('|')})`;
const SPELLED_OUT = new RegExp(`(?<!\\p{L})${WORD}(?:[\\s,.–-]+${WORD})+(?!\\p{L})`, 'giu');

/** Groups of digits with one space or dash between them. */
const GROUPS = String.raw`\d+(?:[ –-]\d+)*`;
/** Called by its name, whatever it is glued to: „ЕГН:7501020018“, „ЕГН/ЛНЧ 7501020018г.“. */
const NAMED = String.raw`(?<=(?:ЕГН|ЛНЧ)[^\p{L}\d]{0,5})${GROUPS}`;
/** No part of a word, the name of a file, an address in the web, a date, an hour or a sum. */
const ALONE = String.raw`(?<![\p{L}\d_]|\d[.,:]|/\S{0,200})${GROUPS}(?![\p{L}\d_]|[.,:]\d)`;
const DIGIT_GROUPS = new RegExp(`${NAMED}|${ALONE}`, 'giu');
const IBAN_START = /(?:(?<=IBAN)|(?<![\p{L}\d]))[A-Z]{2}\d{2}(?=[ -]?[A-Z\d])/gu;

/** The length of an IBAN in each country whose banks people here use (ISO 13616 registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20 },
  ...{ ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21 },
  ...{ LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28 },
  ...{ PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29 },
};

const LENGTH = 10;
const EGN_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6];
const LNCH_WEIGHTS = [21, 19, 17, 13, 11, 9, 7, 3, 1];

/**
 * The numbers in a text whose check digits are right, each once: ЕГН, ЛНЧ and IBAN, also with spaces
 * or dashes between groups, and with every digit as a word.
 */
export function personalNumbers(text: string): PersonalNumber[] {
  // NFKC makes letters of „№“, which would be taken for a word before the number.
  const plain = withDigits(text.replaceAll('№', ' ').normalize('NFKC'));
  const found = [...ibans(plain.toUpperCase()), ...tenDigits(plain).flatMap(ofPerson)];
  return [...new Map(found.map((one) => [one.number, one])).values()];
}

/** As much of a number as lets its writer find it: `75••••••10`. */
export function masked({ number }: PersonalNumber): string {
  const shown = number.length === LENGTH ? 2 : 4;
  const hidden = '•'.repeat(number.length - 2 * shown);
  return number.slice(0, shown) + hidden + number.slice(-shown);
}

/**
 * Whether ten digits are an ЕГН: a day of birth (months + 20 before 1900, + 40 from 2000 on) and the
 * check digit as ГРАО publishes it.
 */
export function isEgn(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  if (year === undefined || month === undefined || day === undefined) return false;
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
  const isDay = isCalendarDay(century + year, month % 20, day);
  return isDay && (weighted(digits, EGN_WEIGHTS) % 11) % 10 === Number(digits[9]);
}

/** Whether ten digits are an ЛНЧ; those that begin with 0 are telephone numbers. */
export function isLnch(digits: string): boolean {
  return /^[1-9]\d{9}$/.test(digits) && weighted(digits, LNCH_WEIGHTS) % 10 === Number(digits[9]);
}

/** Whether it is an IBAN of the right length whose remainder by 97 is 1 (ISO 7064). */
export function isIban(account: string): boolean {
  if (account.length !== IBAN_LENGTHS[account.slice(0, 2)]) return false;
  const turned = account.slice(4) + account.slice(0, 4);
  let remainder = 0;
  for (const sign of turned) {
    const value = parseInt(sign, 36);
    if (Number.isNaN(value)) return false;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

function withDigits(text: string): string {
  return text.replace(SPELLED_OUT, (words) =>
    words
      .split(/[\s,.–-]+/)
      .map((word) => DIGIT_OF.get(word.toLowerCase()) ?? '')
      .join(''),
  );
}

function ofPerson(number: string): PersonalNumber[] {
  if (isEgn(number)) return [{ kind: 'egn', number }];
  return isLnch(number) ? [{ kind: 'lnch', number }] : [];
}

/** Ten digits that fill whole groups, wherever among their neighbours they begin. */
function tenDigits(text: string): string[] {
  return [...text.matchAll(DIGIT_GROUPS)].flatMap(([run]) => {
    const groups = run.split(/[ –-]/);
    return groups.flatMap((_, first) => {
      let digits = '';
      for (let at = first; digits.length < LENGTH && at < groups.length; at += 1) {
        digits += groups[at] ?? '';
      }
      return digits.length === LENGTH ? [digits] : [];
    });
  });
}

function ibans(text: string): PersonalNumber[] {
  return [...text.matchAll(IBAN_START)].flatMap(({ 0: start, index }) => {
    const length = IBAN_LENGTHS[start.slice(0, 2)] ?? 0;
    const account = new RegExp(`^(?:[ -]?[A-Z\\d]){${length}}(?![A-Z\\d])`).exec(text.slice(index));
    const number = account?.[0].replace(/[ -]/g, '') ?? '';
    return isIban(number) ? [{ kind: 'iban' as const, number }] : [];
  });
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
