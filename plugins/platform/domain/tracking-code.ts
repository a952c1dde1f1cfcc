/** Crockford's base 32: digits and capital letters without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols of a code: 11 random ones (55 bits) and the check symbol. */
const LENGTH = 12;

/** The keys of the second line on are Cyrillic: what stands on a Bulgarian keyboard or looks alike. */
const LOOK_ALIKES: Record<string, string> = {
  ...{ O: '0', I: '1', L: '1' },
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', У: 'Y' },
  ...{ Ѕ: 'S', Ј: 'J', О: '0', І: '1', З: '3', Ч: '4', Б: '6' },
};

/** Spaces, hyphens of all kinds, and invisible characters that come along with a copied text. */
const SEPARATORS = /[\s\p{Dash}\p{Cf}]/gu;

/** Every written form of a symbol, in both cases, and its value. */
const VALUES = new Map(
  [...Array.from(ALPHABET, (symbol) => [symbol, symbol]), ...Object.entries(LOOK_ALIKES)].flatMap(
    ([written = '', symbol = '']) =>
      [written, written.toLowerCase()].map((form) => [form, ALPHABET.indexOf(symbol)] as const),
  ),
);

/**
 * A new tracking code, `XXXX-XXXX-XXXX`. `random` gives that many bytes of a cryptographic source:
 * who knows the code may see the case.
 */
export function makeCode(random: (bytes: number) => Uint8Array): string {
  // 32 divides 256, so the low five bits of a byte prefer no symbol.
  const values = Array.from(random(LENGTH - 1), (byte) => byte % ALPHABET.length);
  return write([...values, timesAlpha(checksum(values))]);
}

/**
 * The code that was typed, as `makeCode` writes it, or null when it is none. Any case, spaces and
 * hyphens are taken, and letters for the digits or Latin letters that they look like.
 */
export function readCode(typed: string): string | null {
  const values = Array.from(typed.replace(SEPARATORS, ''), (form) => VALUES.get(form) ?? -1);
  if (values.length !== LENGTH || values.includes(-1) || checksum(values) !== 0) return null;
  return write(values);
}

/**
 * The symbols as coefficients of a polynomial over GF(32), at α: zero for a whole code. Each place
 * is weighted by another power of α, so no misread symbol and no two that changed places give zero.
 */
function checksum(values: readonly number[]): number {
  return values.reduce((sum, value) => timesAlpha(sum) ^ value, 0);
}

/** Multiplied by the primitive element α of GF(32), a root of x⁵ + x² + 1. */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 0b100000 ? shifted ^ 0b100101 : shifted;
}

function write(values: readonly number[]): string {
  return values
    .map((value) => ALPHABET.charAt(value))
    .join('')
    .replace(/.{4}(?=.)/g, '$&-');
}
