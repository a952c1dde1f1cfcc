import { parseArgs } from 'node:util';
import { backupMessages } from './backup/messages.ts';
import { build } from './build/build.ts';
import { Failure } from './failure.ts';
import { command } from './terminal.ts';

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
  });
  const file = positionals[0];
  if (file === undefined) throw new Failure(backupMessages.restoreWhat);
  await build((id) => id === 'packages');
  // Only now, because it imports what has just been built.
  const { putBack } = await import('./backup/put-back.ts');
  await putBack(file, values.force === true);
});
