import sharp from 'sharp';
import type { Refusal } from './refusal';

/** As many as a good telephone takes; decoding them takes some 150 MB. */
const MOST_PIXELS = 50_000_000;

/**
 * Reads the head of a picture only: one of 20,000 × 20,000 pixels is a small file and 1.6 GB of
 * memory. The frames of an animation count together. Whether the rest is whole is seen when the
 * sizes are made.
 */
export async function checkPicture(path: string): Promise<Refusal | null> {
  try {
    const { width, height, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
    if (width * height * pages <= MOST_PIXELS) return null;
    return { reason: 'pictureTooLarge', values: { width, height, limit: MOST_PIXELS / 1e6 } };
  } catch {
    return { reason: 'pictureDamaged' };
  }
}
