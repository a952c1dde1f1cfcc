import { constants, setPriority } from 'node:os';
import type { PictureWords } from '../../contract/pictures';
import { loadBundle } from '../renderer/load-bundle';

/** What the drawing process answers: a PNG, or why there is none. */
export type Drawn = { png: Uint8Array } | { problem: string };

const [, , bundleDir = ''] = process.argv;
const bundle = loadBundle(bundleDir);

async function draw(words: PictureWords): Promise<Drawn> {
  try {
    return { png: await (await bundle).drawPicture(words) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

// Nobody waits for a picture: everything else comes first.
setPriority(constants.priority.PRIORITY_LOW);
process.on('message', (words: PictureWords) => {
  void draw(words).then((drawn) => process.send?.(drawn));
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit(0));
