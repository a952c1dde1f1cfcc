import { setTimeout as pause } from 'node:timers/promises';
import { picturePath } from '../../contract/pictures';
import { somebodyWaits } from '../renderer/queue';
import type { Database } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import type { Artist } from './artist';
import { missingPictures, orphans, type WantedPicture } from './wanted';

/** How many are drawn before it is looked again which pages are gone. */
const BATCH = 10;
const LOOK_AGAIN_MS = 250;

export interface Studio {
  database: Database;
  files: TreeFiles;
  artist: Pick<Artist, 'draw'>;
}

/**
 * Draws the pictures that are missing and removes those of pages that are gone, until none is left
 * or it is stopped. Pages do not wait for it, it waits for them: where two processes share a core, a
 * low priority alone slows down what is rendered beside.
 */
export async function makePictures(studio: Studio, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await removeOrphans(studio);
    const missing = await missingPictures(studio.database, BATCH);
    for (const picture of missing) {
      await untilNobodyWaits(studio, signal);
      await drawOne(studio, picture);
    }
    if (missing.length === 0) return;
  }
}

async function untilNobodyWaits({ database }: Studio, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await somebodyWaits(database))) await pause(LOOK_AGAIN_MS);
}

async function removeOrphans({ database, files }: Studio): Promise<void> {
  const pages = await orphans(database);
  for (const page of pages) {
    await files.removePicture(picturePath(page));
    await database.rows('DELETE FROM publisher_pictures WHERE page = $1', [page]);
  }
}

async function drawOne({ database, files, artist }: Studio, wanted: WantedPicture): Promise<void> {
  const { page, recipe, words } = wanted;
  const drawn = await artist.draw(words);
  if ('png' in drawn) await files.writePicture(picturePath(page), drawn.png);
  else await files.removePicture(picturePath(page));
  await database.rows(
    `INSERT INTO publisher_pictures (page, recipe, problem) VALUES ($1, $2, $3)
     ON CONFLICT (page) DO UPDATE SET recipe = excluded.recipe, problem = excluded.problem,
       drawn_at = clock_timestamp()`,
    [page, recipe, 'problem' in drawn ? drawn.problem : null],
  );
}
