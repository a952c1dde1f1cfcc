import { z } from 'zod';
import type { Picture, PublicFile } from '../../contract/entries/media';
import type { ShownFile } from './projection';
import { isDecoration } from '../../domain/alternative-text';
import { optionalText, text } from './fields';

/** The widest original that is still offered to a reader beside the prepared sizes, in pixels. */
const WIDEST_ORIGINAL = 2400;
const BYTES_IN_STRAPI_KILOBYTE = 1000;

const size = z.object({ url: z.string(), width: z.int().positive(), height: z.int().positive() });
type Size = z.infer<typeof size>;

const format = size.extend({ mime: z.string().nullish() });
type Formats = Record<string, z.infer<typeof format>> | null | undefined;

/** By how small they make a picture. */
const MODERN = ['image/avif', 'image/webp'] as const;
const isModern = (mime: string | null | undefined): boolean => MODERN.some((type) => type === mime);

const mediaPicture = size.extend({
  alternativeText: text,
  caption: optionalText,
  mime: z.string().nullish(),
  formats: z.record(z.string(), format).nullish(),
});

const toPicture = (media: z.infer<typeof mediaPicture>): Picture => ({
  alt: isDecoration(media.alternativeText) ? '' : media.alternativeText,
  caption: media.caption,
  sources: sizes(media),
  modern: modernSizes(media.formats),
});

/**
 * The sizes of a picture that every browser shows, smallest first; the original is among them unless
 * it is very wide.
 */
export function sizes(picture: Size & { formats?: Formats }): Size[] {
  const { url, width, height } = picture;
  const prepared = Object.values(picture.formats ?? {})
    .filter(({ mime }) => !isModern(mime))
    .map(toSize);
  const offersOriginal = prepared.length === 0 || width <= WIDEST_ORIGINAL;
  return [...prepared, ...(offersOriginal ? [{ url, width, height }] : [])].sort(
    (a, b) => a.width - b.width,
  );
}

/** The sizes in each format that makes a picture smaller than the one it was uploaded in. */
export function modernSizes(formats: Formats): Picture['modern'] {
  return MODERN.flatMap((type) => {
    const prepared = Object.values(formats ?? {}).filter(({ mime }) => mime === type);
    const sources = prepared.map(toSize).sort((a, b) => a.width - b.width);
    return sources.length > 0 ? [{ type, sources }] : [];
  });
}

const toSize = ({ url, width, height }: Size): Size => ({ url, width, height });

export const picture = mediaPicture
  .nullish()
  .transform((media) => (media ? toPicture(media) : null));

export const pictures = z
  .array(mediaPicture)
  .nullish()
  .transform((media) => (media ?? []).map(toPicture));

const storedFile = z.object({
  url: z.string(),
  name: z.string(),
  ext: z.string().nullish(),
  mime: z.string(),
  size: z.coerce.number(),
});

const toFile = (media: z.infer<typeof storedFile>): PublicFile => ({
  url: media.url,
  name: media.name,
  extension: (media.ext ?? '').replace('.', '').toLowerCase(),
  mime: media.mime,
  bytes: Math.round(media.size * BYTES_IN_STRAPI_KILOBYTE),
});
const mediaFile = storedFile.transform(toFile);

export const file = mediaFile.nullish().transform((media) => media ?? null);
/** A file among the columns of a query, which are null where there is none. */
export const fileColumns = z.unknown().transform((row) => ({
  file: mediaFile.safeParse(row).data ?? null,
}));
/** A file, and by which id its words are known. */
export const fileWithId = storedFile
  .extend({ id: z.int() })
  .nullish()
  .transform((media) => (media ? { id: media.id, file: toFile(media) } : null));
export const files = z
  .array(mediaFile)
  .nullish()
  .transform((media) => media ?? []);

const shown = z
  .object({
    id: z.int(),
    mime: z.string(),
    updatedAt: z.union([z.iso.datetime(), z.date()]),
  })
  .transform(({ id, updatedAt }): ShownFile => ({
    id,
    updatedAt: new Date(updatedAt).toISOString(),
  }));

const component = z.looseObject({ id: z.int() });

/** The files of the media library among the fields of a document and of its components. */
export function shownFiles(document: unknown): ShownFile[] {
  return Object.values(document ?? {})
    .flat()
    .flatMap((value) => {
      const media = shown.safeParse(value);
      if (media.success) return [media.data];
      return component.safeParse(value).success ? shownFiles(value) : [];
    })
    .sort((a, b) => a.id - b.id);
}
