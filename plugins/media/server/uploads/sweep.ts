import { readdir, rm } from 'node:fs/promises';
import { jobs, rowsOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { tidyStorage } from '../guard/install';
import { partOf, partsFolder } from './folder';
import { KEPT_MS } from './parts';

const SWEEP = 'media.sweep-uploads';
const EVERY_HOUR = '7 * * * *';

/**
 * At each start and each hour: forgets uploads whose time is over, finished or not, and removes bytes and
 * stored files that belong to none.
 */
export async function startSweeping(strapi: Core.Strapi): Promise<void> {
  await jobs(strapi).work(SWEEP, { policy: 'stately' }, async () => {
    await sweepUploads(strapi);
    await tidyStorage(strapi);
  });
  await jobs(strapi).schedule(SWEEP, EVERY_HOUR);
  await jobs(strapi).send(SWEEP, {});
}

async function sweepUploads(strapi: Core.Strapi): Promise<void> {
  const database = strapi.db.connection;
  // Read before the rows: an upload has its row before it has a file.
  const files = await readdir(partsFolder());
  await database.raw(
    'DELETE FROM media_uploads WHERE begun_at < now() - make_interval(secs => ?)',
    [KEPT_MS / 1000],
  );
  const rows = await rowsOf(
    database,
    z.object({ id: z.string() }),
    'SELECT id FROM media_uploads WHERE file_id IS NULL AND refusal IS NULL',
  );
  const wanted = new Set(rows.map(({ id }) => id));
  for (const file of files.filter((name) => !wanted.has(name))) {
    await rm(partOf(file), { force: true });
  }
}
