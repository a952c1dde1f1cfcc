import { z } from 'zod';
import type { Expectation } from './messages';

const expected = (expectation: Expectation) => ({ error: expectation });

/** A whole number within bounds. */
export const wholeNumber = (smallest: number, largest: number, expectation: Expectation) =>
  z
    .string()
    .regex(/^\d+$/, expected(expectation))
    .transform(Number)
    .refine((value) => value >= smallest && value <= largest, expected(expectation));

/** `true` or `false`; `1`, `0`, `yes` and `no` are understood. */
export const yesNo = () => z.stringbool(expected('yesNo'));

/** One of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  expectation: Expectation,
) => z.enum(words, expected(expectation));

/** The address of a site: scheme, host and port, kept without a path or a slash at the end. */
export const origin = () =>
  z
    .string()
    .refine(isOrigin, expected('origin'))
    .transform((value) => new URL(value).origin);

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/';
}

/** Origins separated by commas. `*` passes here so that production mode can name it as unsafe. */
export const origins = () =>
  z
    .string()
    .refine(
      (value) => list(value).every((item) => item === '*' || isOrigin(item)),
      expected('origins'),
    )
    .transform(list);

/** A host name alone, such as `admin.example.org`. */
export const hostName = () =>
  z.string().regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, expected('hostName'));

/** `postgres://user:password@host:port/database` */
export const databaseAddress = () =>
  z.string().refine(isDatabaseAddress, expected('databaseAddress'));

function isDatabaseAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

/** `smtp://host:port` or `smtps://user:password@host` */
export const mailServer = () => z.string().refine(isMailServer, expected('mailServer'));

function isMailServer(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

/** `name@example.org`, or a name and the address in angle brackets. */
export const mailbox = () =>
  z
    .string()
    .regex(/^(?:[^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, expected('mailbox'));

/** A secret of at least 32 characters. */
export const secret = () => z.string(expected('secret')).min(32, expected('secret'));

/** Secrets separated by commas; the first signs, the others still verify. */
export const secrets = () =>
  z
    .string(expected('secrets'))
    .refine((value) => list(value).every((item) => item.length >= 32), expected('secrets'))
    .transform(list);

const list = (value: string): string[] => value.split(',').map((item) => item.trim());
