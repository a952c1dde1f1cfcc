import sharp, { type Sharp } from 'sharp';
import { z } from 'zod';
import { prepared, type PreparedFile } from './prepared-file';

/** A picture as Strapi has it while it is being stored. */
const strapiFile = z.looseObject({
  tmpWorkingDirectory: z.string(),
  name: z.string(),
  hash: z.string(),
  ext: z.string(),
  mime: z.string(),
});
export const sentPicture = strapiFile.extend({ filepath: z.string() });
/** After `cleaned`: Strapi takes `filepath` away while the sizes are still being made. */
export const cleanPicture = strapiFile.extend({ cleanPath: z.string() });
export type PictureFile = z.infer<typeof strapiFile>;
type CleanPicture = z.infer<typeof cleanPicture>;

/** The widths that pages offer, in pixels. */
const WIDTHS = [400, 800, 1600] as const;
/** What is stored of the picture itself: a side of an A4 page in print. */
const LARGEST = 2400;

/** Whether a file is a picture of pixels, which gets sizes; a drawing has none and needs none. */
export const hasSizes = ({ mime }: { mime: string }): boolean => mime !== 'image/svg+xml';

/**
 * The picture itself as it is stored: turned upright, not larger than print needs, and made of its
 * pixels alone. Where it was taken, by which device and when is not among them (EXIF, XMP, IPTC).
 */
export async function cleaned(
  file: z.infer<typeof sentPicture>,
): Promise<CleanPicture & PreparedFile> {
  const pipeline = (await read(file.filepath)).resize({
    width: LARGEST,
    height: LARGEST,
    fit: 'inside',
    withoutEnlargement: true,
  });
  const clean = await prepared(file, 'clean', inItsFormat(pipeline, file.mime));
  const { name, hash } = file;
  return { ...file, ...clean, name, hash, cleanPath: clean.filepath };
}

/** The sizes of a picture for pages, in AVIF and in WebP for browsers without it. */
export async function sizesOf(file: CleanPicture): Promise<{ key: string; file: PreparedFile }[]> {
  const { width, pages = 1 } = await sharp(file.cleanPath).metadata();
  const widths = [
    ...WIDTHS.filter((wide) => wide < width),
    ...(width <= Math.max(...WIDTHS) ? [width] : []),
  ];
  // AVIF of several frames is not written by libvips.
  const formats = pages > 1 ? (['webp'] as const) : (['avif', 'webp'] as const);
  const wanted = formats.flatMap((format) => widths.map((wide) => ({ format, wide })));
  return await Promise.all(
    wanted.map(async ({ format, wide }) => {
      const key = `${format}${wide}`;
      const pipeline = (await read(file.cleanPath)).resize({ width: wide });
      const size = await prepared(file, key, ENCODED[format](pipeline));
      return { key, file: { ...size, ext: `.${format}`, mime: `image/${format}` } };
    }),
  );
}

/** Effort 2 of 9: a picture of 1600 pixels in half a second; 4 takes five times as long for a tenth less. */
const ENCODED = {
  avif: (pipeline: Sharp): Sharp => pipeline.avif({ quality: 50, effort: 2 }),
  webp: (pipeline: Sharp): Sharp => pipeline.webp({ quality: 76 }),
};

/** All frames; what stands still also upright, which libvips refuses to do to what moves. */
async function read(path: string): Promise<Sharp> {
  const { pages = 1 } = await sharp(path).metadata();
  return pages > 1 ? sharp(path, { animated: true }) : sharp(path).autoOrient();
}

function inItsFormat(pipeline: Sharp, mime: string): Sharp {
  switch (mime) {
    case 'image/png':
      return pipeline.png();
    case 'image/webp':
      return pipeline.webp({ quality: 90 });
    case 'image/avif':
      return pipeline.avif({ quality: 70, effort: 2 });
    case 'image/gif':
      return pipeline.gif();
    default:
      return pipeline.jpeg({ quality: 88 });
  }
}
