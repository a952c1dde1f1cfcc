import { z } from 'zod';
import { LONGEST_EMAIL, LONGEST_MESSAGE, LONGEST_TYPED_CODE } from './limits';

/** Text as it was typed, without the spaces around it; an empty field of a form counts as left out. */
export const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => (text === '' ? undefined : text))
    .optional();

/** A browser sends each line break as two characters, and counts it as one. */
export const message = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1).max(LONGEST_MESSAGE));

export const email = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .pipe(z.email().max(LONGEST_EMAIL).optional())
  .optional();

/** As a person types it: any case, spaces, hyphens, Cyrillic look-alikes. */
export const typedCode = z.string().trim().min(1).max(LONGEST_TYPED_CODE);

/** Made by a screen when its form opens, so that sending it twice is sending it once. */
export const idempotencyKey = z.string().regex(/^[\w-]{16,100}$/);

export const instant = z.iso.datetime();
export const day = z.iso.date();
/** Ids are numbers of PostgreSQL that may outgrow JavaScript's; each is written in one way only. */
export const id = z.string().regex(/^[1-9]\d{0,17}$/);
