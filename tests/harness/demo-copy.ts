import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { embeddedDatabaseUrl } from './embedded-database.ts';
import { queryAt } from './database.ts';
import type { Platform } from './platform.ts';
import { waitFor } from './wait-for.ts';

/** Where the first start's data folder is kept, for the processes of a run. */
const KEPT = 'DIALOZI_TEST_DEMO';

const run = promisify(execFile);

/**
 * Stops a platform that has started for the first time, once all is done that a start sets off, and
 * keeps its data folder: writing the demo anew for each platform of a test takes half of the run.
 */
export async function keepDemo(platform: Platform, folder: string): Promise<void> {
  const databaseUrl = await embeddedDatabaseUrl(platform.dataFolder);
  await waitFor(async () => (await jobsUnderWay(databaseUrl)) === 0, {
    timeout: 120_000,
    interval: 500,
    what: 'the pictures and indexes of the demo',
  });
  await platform.stop();
  await copy(platform.dataFolder, folder);
  process.env[KEPT] = folder;
}

/** Makes a data folder one with the demo, where the run keeps it. */
export async function demoCopy(folder: string): Promise<void> {
  const kept = process.env[KEPT];
  if (kept !== undefined) await copy(kept, folder);
}

/** With owners and rights: as root, PostgreSQL runs as another user. */
const copy = (from: string, to: string): Promise<unknown> => run('cp', ['-a', `${from}/.`, to]);

async function jobsUnderWay(databaseUrl: string): Promise<number> {
  const [row] = await queryAt<{ count: number }>(
    databaseUrl,
    `SELECT count(*)::integer AS count FROM jobs.job
     WHERE state < 'completed' AND start_after <= now() AND name NOT LIKE '\\_\\_pgboss%'`,
  );
  return row?.count ?? 0;
}
