import { picturePath } from '../../contract/pictures';
import type { Database } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import type { Artist } from './artist';
import { missingPictures, orphans, type WantedPicture } from './wanted';

/** How many are drawn before it is looked again which pages are gone. */
const BATCH = 10;

export interface Studio {
  database: Database;
  files: TreeFiles;
  artist: Pick<Artist, 'draw'>;
}

/**
 * Draws the pictures that are missing and removes those of pages that are gone, until none is left
 * or it is stopped. Pages do not wait for it: an address of a picture answers when it is drawn.
 */
export async function makePictures(studio: Studio, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await removeOrphans(studio);
    const missing = await missingPictures(studio.database, BATCH);
    for (const picture of missing) await drawOne(studio, picture);
    if (missing.length === 0) return;
  }
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
