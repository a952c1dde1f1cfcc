import { z } from 'zod';
import { WITHDRAWAL_REASONS } from '../withdrawals';

const sourceSchema = z.object({
  url: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});

/** What every browser shows, smallest first; the last is the largest. */
const sources = z.array(sourceSchema).min(1);

/** The same picture in formats that are smaller, the smallest format first; sizes as in `sources`. */
export const modernSchema = z.array(
  z.object({ type: z.enum(['image/avif', 'image/webp']), sources }),
);

/** A picture in the sizes and formats the cms has prepared. Without an `alt` it is decoration. */
export const pictureSchema = z.object({
  alt: z.string(),
  caption: z.string().nullable(),
  sources,
  modern: modernSchema.default([]),
});
export type Picture = z.infer<typeof pictureSchema>;

/** A file to download; `bytes` is its size, `extension` is without the dot and in lower case. */
export const fileSchema = z.object({
  url: z.string(),
  name: z.string(),
  extension: z.string(),
  mime: z.string(),
  bytes: z.number().int(),
});
export type PublicFile = z.infer<typeof fileSchema>;

/** What is known of the words of a file. */
export const fileTextSchema = z.object({
  pages: z.int(),
  /** Pictures of pages: nobody can listen to it. */
  isScan: z.boolean(),
  /** How it begins; empty where the words were recognised. */
  excerpt: z.string(),
  /** The words of each page of a scan, as a program has read them; empty where none did. */
  recognised: z.array(z.string()),
});
export type PublicFileText = z.infer<typeof fileTextSchema>;

/** One of the files that a document has had. */
export const documentVersionSchema = z.object({
  number: z.int(),
  day: z.iso.date(),
  /** What was corrected; the first version has none. */
  note: z.string().nullable(),
  /** Null where it was taken away. */
  file: fileSchema.nullable(),
  withdrawal: z.object({ reason: z.enum(WITHDRAWAL_REASONS), day: z.iso.date() }).nullable(),
});
export type DocumentVersion = z.infer<typeof documentVersionSchema>;
