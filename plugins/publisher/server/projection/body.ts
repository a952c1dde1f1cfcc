import { z } from 'zod';
import { blocksSchema, type Block } from '../../contract/blocks';
import { isDecoration } from '../../domain/alternative-text';
import { isWalkable, unsafeAddresses } from '../../domain/written-links';
import { modernSizes, sizes } from './media';

/**
 * A text of the blocks editor. The largest prepared size stands for a picture in it.
 *
 * Refused: a link to an unsafe address, and what the site does not know.
 */
export const body = z
  .unknown()
  .optional()
  .refine(isWalkable, { abort: true })
  .transform((value) => prepare(value))
  .pipe(blocksSchema)
  .refine((blocks) => unsafeAddresses(blocks).length === 0);

const picture = z.object({
  type: z.literal('image'),
  image: z.looseObject({
    url: z.string(),
    width: z.int().positive(),
    height: z.int().positive(),
    formats: z
      .record(
        z.string(),
        z.object({
          url: z.string(),
          width: z.int(),
          height: z.int(),
          mime: z.string().nullish(),
        }),
      )
      .nullish(),
  }),
});

function prepare(blocks: unknown): unknown {
  if (!Array.isArray(blocks)) return blocks ?? [];
  return blocks.map((block: unknown) => {
    const parsed = picture.safeParse(block);
    return parsed.success ? withPreparedSize(parsed.data) : block;
  });
}

function withPreparedSize({ image }: z.infer<typeof picture>): Block {
  const largest = sizes(image).at(-1) ?? image;
  const alternativeText =
    typeof image['alternativeText'] === 'string' ? image['alternativeText'] : '';
  return {
    type: 'image',
    image: {
      url: withoutOrigin(largest.url),
      width: largest.width,
      height: largest.height,
      alternativeText: isDecoration(alternativeText) ? '' : alternativeText,
      modern: modernSizes(image.formats).map(({ type, sources }) => ({
        type,
        sources: sources.map((source) => ({ ...source, url: withoutOrigin(source.url) })),
      })),
      caption: typeof image['caption'] === 'string' ? image['caption'] : '',
    },
  };
}

/** The editor stores the whole address of an upload, with the origin it was written at. */
function withoutOrigin(url: string): string {
  return url.replace(/^https?:\/\/[^/]+(?=\/uploads\/)/i, '');
}
