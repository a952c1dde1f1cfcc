import { z } from 'zod';

/** The longest text a person can send: two pages, and well below the form limit of 56 kB. */
export const LONGEST_MESSAGE = 5_000;

/** Text as it was typed, without the spaces around it; an empty field of a form counts as left out. */
export const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => (text === '' ? undefined : text))
    .optional();

export const message = z.string().trim().min(1).max(LONGEST_MESSAGE);

export const email = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .pipe(z.email().max(254).optional())
  .optional();

/** As a person types it: any case, spaces, hyphens, Cyrillic look-alikes. */
export const typedCode = z.string().trim().min(1).max(40);

export const instant = z.iso.datetime();
export const day = z.iso.date();
/** Ids are numbers of PostgreSQL that may outgrow JavaScript's. */
export const id = z.string().regex(/^\d{1,18}$/);
