import { z } from 'zod';
import type { Picture, PublicFile } from '../../contract/entries/media';
import type { ShownFile } from './projection';
import { optionalText, text } from './fields';

/** The widest original that is still offered to a reader beside the prepared sizes, in pixels. */
const WIDEST_ORIGINAL = 2000;
const BYTES_IN_STRAPI_KILOBYTE = 1000;

const size = z.object({ url: z.string(), width: z.int().positive(), height: z.int().positive() });
type Size = z.infer<typeof size>;

const mediaPicture = size.extend({
  alternativeText: text,
  caption: optionalText,
  formats: z.record(z.string(), size).nullish(),
});

/** A picture without an alternative text is shown as decoration. */
const toPicture = (media: z.infer<typeof mediaPicture>): Picture => ({
  alt: media.alternativeText,
  caption: media.caption,
  sources: sizes(media),
});

/** The sizes of a picture, smallest first; the original is among them unless it is very wide. */
export function sizes(
  picture: Size & { formats?: Record<string, Size> | null | undefined },
): Size[] {
  const { url, width, height } = picture;
  const prepared = Object.values(picture.formats ?? {}).map((format) => ({
    url: format.url,
    width: format.width,
    height: format.height,
  }));
  const offersOriginal = prepared.length === 0 || width <= WIDEST_ORIGINAL;
  return [...prepared, ...(offersOriginal ? [{ url, width, height }] : [])].sort(
    (a, b) => a.width - b.width,
  );
}

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
