import { z } from 'zod';
import { LOCALES } from '../../contract/locales';
import { isSafeAddress } from '../../contract/safe-address';

/** How each kind of Strapi field is read; what an editor left empty is `''`, `null` or no items. */

export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '');

export const optionalText = text.transform((value) => (value === '' ? null : value));

/** An address that may stand in a link. */
export const address = optionalText.refine((value) => value === null || isSafeAddress(value));

export const instant = z
  .union([z.iso.datetime(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null));

export const day = z.iso
  .date()
  .nullish()
  .transform((value) => value ?? null);

/** A list of days. */
export const days = z
  .array(z.object({ day }))
  .nullish()
  .transform((value) => (value ?? []).flatMap((item) => item.day ?? []));

export const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

export const integer = z
  .int()
  .nullish()
  .transform((value) => value ?? null);

/** A switch that nobody touched is off. */
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

export const reference = z
  .object({ documentId: z.string() })
  .nullish()
  .transform((target) => target?.documentId ?? null);

export const references = z
  .array(z.object({ documentId: z.string() }))
  .nullish()
  .transform((targets) => (targets ?? []).map((target) => target.documentId));

/** One of a list of choices; `preset` where the editor chose none. */
export function choice<const T extends readonly [string, ...string[]]>(
  values: T,
  preset: T[number],
) {
  return z
    .enum(values)
    .nullish()
    .transform((value): T[number] => value ?? preset);
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Well within what a file system takes as the name of a folder. */
const LONGEST_SLUG = 200;

/** As the content rules make them; anything else, from an import, could name a file outside the tree. */
const slug = optionalText.refine(
  (value) => value === null || (value.length <= LONGEST_SLUG && SLUG.test(value)),
);

/** The fields that Strapi keeps of every document. */
export const headFields = {
  documentId: z.string().min(1),
  locale: z.enum(LOCALES),
  title: z.string().trim().min(1),
  slug,
  updatedAt: z.union([z.iso.datetime(), z.date()]).transform((at) => new Date(at).toISOString()),
  publishedAt: instant,
};

export type DocumentHead = z.infer<z.ZodObject<typeof headFields>>;

/** The moment a document counts from where its editor gave no date. */
export function publicationOf(row: DocumentHead, now: Date): Date {
  return row.publishedAt === null ? now : new Date(row.publishedAt);
}

/** The fields that place a document. */
export const subjectFields = {
  policyArea: reference,
  communities: references,
  organisation: reference,
};
