import { rmSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '@dialozi/config';
import { restoreBackup, verifyBackup } from '@dialozi/database';
import { build } from '../build/build.ts';
import { checkDataFolder } from '../data-folder.ts';
import { completeEnvironment, keepSecrets, type Environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { openDatabase } from '../open-database.ts';
import { findRunning, releaseFolder, takeFolder } from '../running.ts';
import { step } from '../terminal.ts';
import { explained } from './explained.ts';
import { backupMessages } from './messages.ts';
import { ourRelease } from './release.ts';
import { uploadsOf } from './settle.ts';
import { stopAtEnd } from './stop-at-end.ts';
import { stage, tellEnd } from './tell.ts';

/**
 * Checks a backup and puts it in the place of this installation's content.
 * @throws {Failure} or {OperatorError} for what the operator can put right; then nothing has changed.
 */
export async function putBack(file: string, force: boolean): Promise<void> {
  const { env, made } = completeEnvironment(process.env);
  const settings = loadSettings(env);
  const { dataDir, mode, publicUrl } = settings;
  const running = findRunning(dataDir);
  if (running) throw new Failure(backupMessages.running(running.url));
  const verified = await step(backupMessages.verifying, () =>
    explained(() => verifyBackup(file, { release: ourRelease(), mode })),
  );
  checkDataFolder(dataDir);
  takeFolder(dataDir, publicUrl);
  try {
    keepSecrets(dataDir, made);
    await build((id) => id !== 'packages');
    const database = await openDatabase(settings);
    stopAtEnd(database);
    try {
      await explained(() =>
        restoreBackup({
          file,
          databaseUrl: database.url,
          uploads: uploadsOf(settings),
          force,
          makeTables: async (url) => {
            await step(backupMessages.makingTables, () => makeTables(url, dataDir, env));
            // Strapi takes every listener of the process with it when it stops.
            stopAtEnd(database);
          },
          stage,
        }),
      );
    } finally {
      await database.stop();
    }
  } finally {
    releaseFolder(dataDir);
  }
  tellEnd(backupMessages.restored(file, verified.summary), verified.manifest.secretsApart);
}

/**
 * Has Strapi and our migrations make the tables, as a start does, with a folder of its own in place
 * of the site and the uploads: the publisher would tidy up what the empty database does not know.
 */
async function makeTables(url: string, dataDir: string, env: Environment): Promise<void> {
  const scratch = path.join(dataDir, 'restoring');
  const { bootOn } = await import('../platform.ts');
  const database = { url, stop: () => Promise.resolve(), stopAtExit: () => undefined };
  try {
    const platform = await bootOn(database, {
      env: { ...env, DIALOZI_DATA: scratch, SITE_DIR: path.join(scratch, 'site') },
      listen: false,
      serveAdmin: false,
    });
    await platform.stop();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
