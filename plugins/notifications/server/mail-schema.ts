import { LANGUAGES } from '@dialozi/platform';
import { z } from 'zod';

/** One line: whatever breaks it becomes a space, so that no word of a person begins a header of its own. */
const line = z
  .string()
  .transform((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
  .pipe(z.string().min(1));

export const letterSchema = z.object({
  subject: line,
  paragraphs: z.array(z.string()).min(1),
  quote: z.string().exactOptional(),
  link: z.object({ label: line, url: z.url({ protocol: /^https?$/ }) }).exactOptional(),
});

/** What is let into the queue: one address, of which no header can be made. */
export const mailSchema = z.object({
  to: z.email().max(254),
  language: z.enum(LANGUAGES),
  letter: letterSchema,
  about: z.string().min(1),
});
