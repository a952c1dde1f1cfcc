import { backUp } from './backup/make.ts';
import { backupMessages } from './backup/messages.ts';
import { Failure } from './failure.ts';
import { command } from './terminal.ts';

// Builds nothing: the platform may be running from what is built.
await command(async () => {
  const file = process.argv[2];
  if (file === undefined) throw new Failure(backupMessages.backupWhere);
  await backUp(file);
});
