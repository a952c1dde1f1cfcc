import { backupMessages } from './backup/messages.ts';
import { build } from './build/build.ts';
import { Failure } from './failure.ts';
import { command } from './terminal.ts';

await command(async () => {
  const file = process.argv[2];
  if (file === undefined) throw new Failure(backupMessages.backupWhere);
  await build((id) => id === 'packages');
  // Only now, because it imports what has just been built.
  const { backUp } = await import('./backup/make.ts');
  await backUp(file);
});
