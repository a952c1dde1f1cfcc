import { rmSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '@dialozi/config';
import { restoreBackup, verifyBackup } from '@dialozi/database';
import { eraseAgain } from '@dialozi/dialogue/tools';
import { transactionOn } from '@dialozi/platform/tools';
import { withdrawAgain } from '@dialozi/publisher/tools';
import { build } from '../build/build.ts';
import { checkDataFolder } from '../data-folder.ts';
import { completeEnvironment, keepSecrets, type Environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { openDatabase } from '../open-database.ts';
import { findRunning, releaseFolder, takeFolder } from '../running.ts';
import { print, step } from '../terminal.ts';
import { erasedIn, joined, readErased } from './erased.ts';
import { explained } from './explained.ts';
import { backupMessages } from './messages.ts';
import { ourRelease } from './release.ts';
import { uploadsOf } from './settle.ts';
import { stopAtEnd } from './stop-at-end.ts';
import { stage, tellEnd } from './tell.ts';

export interface PutBackOptions {
  /** Whether content that is there may be replaced. */
  force: boolean;
  /** A file that tells what was erased and withdrawn, where there is one. */
  list: string | null;
}

/**
 * Checks a backup and puts it in the place of this installation's content. Whoever was erased
 * in it since, and whatever was withdrawn, or is on the list, is erased and withdrawn in what the backup
 * brings back before anybody can see it.
 * @throws {Failure} or {OperatorError} for what the operator can put right; then nothing has changed.
 */
export async function putBack(file: string, { force, list }: PutBackOptions): Promise<void> {
  const { env, made } = completeEnvironment(process.env);
  const settings = loadSettings(env);
  const { dataDir, mode, publicUrl } = settings;
  const running = findRunning(dataDir);
  if (running) throw new Failure(backupMessages.running(running.url));
  const listed = list === null ? { codes: [], withdrawn: [] } : readErased(list);
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
      const erased = joined(listed, await erasedIn(database.url));
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
          amend: async (client) => {
            const trx = transactionOn(client);
            const senders = await eraseAgain(trx, erased.codes);
            if (senders > 0) print(backupMessages.erasedAgain(senders));
            const withdrawn = await withdrawAgain(trx, erased.withdrawn);
            if (withdrawn.count > 0) print(backupMessages.withdrawnAgain(withdrawn.count));
            return withdrawn.uploads;
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
