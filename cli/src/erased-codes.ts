import { loadSettings } from '@dialozi/config';
import { erasedIn, keepErased } from './backup/erased.ts';
import { backupMessages } from './backup/messages.ts';
import { completeEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { openDatabase } from './open-database.ts';
import { command, print } from './terminal.ts';

// Builds nothing: the platform may be running from what is built.
await command(async () => {
  const file = process.argv[2];
  if (file === undefined) throw new Failure(backupMessages.erasedWhere);
  const database = await openDatabase(loadSettings(completeEnvironment(process.env).env));
  try {
    const { codes, withdrawn } = keepErased(file, await erasedIn(database.url));
    print(backupMessages.erasedKept(file, codes.length, withdrawn.length));
  } finally {
    await database.stop();
  }
});
