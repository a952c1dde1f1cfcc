import { z } from 'zod';

/** A picture in the sizes the cms has prepared, smallest first; the last is the largest. */
export const pictureSchema = z.object({
  alt: z.string(),
  caption: z.string().nullable(),
  sources: z
    .array(z.object({ url: z.string(), width: z.number().int(), height: z.number().int() }))
    .min(1),
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
