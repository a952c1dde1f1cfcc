import { loadSettings, SECRET_VARIABLES } from '@dialozi/config';
import { makeBackup } from '@dialozi/database';
import { SITE_TABLES } from '@dialozi/publisher/tools';
import { completeEnvironment } from '../environment.ts';
import { openDatabase } from '../open-database.ts';
import { explained } from './explained.ts';
import { backupMessages } from './messages.ts';
import { ourRelease } from './release.ts';
import { settle, uploadsOf } from './settle.ts';
import { stopAtEnd } from './stop-at-end.ts';
import { stage, tellEnd } from './tell.ts';

/** What pg-boss notes of the processes and days that were: its tables for days are others elsewhere. */
const PASSING = ['jobs.instance', 'jobs.queue_stats'];

/**
 * Backs this installation up into a file, whether the platform runs or not.
 * @throws {Failure} or {OperatorError} for what the operator can put right.
 */
export async function backUp(file: string): Promise<void> {
  const settings = loadSettings(completeEnvironment(process.env).env);
  const database = await openDatabase(settings);
  stopAtEnd(database);
  try {
    await settle(settings, database.url);
    const summary = await explained(() =>
      makeBackup({
        databaseUrl: database.url,
        uploads: uploadsOf(settings),
        file,
        facts: { release: ourRelease(), mode: settings.mode, secretsApart: [...SECRET_VARIABLES] },
        leaveOut: [...SITE_TABLES.map((table) => `public.${table}`), ...PASSING],
        now: new Date(),
        stage,
      }),
    );
    tellEnd(backupMessages.made(file, summary), SECRET_VARIABLES);
  } finally {
    await database.stop();
  }
}
