import { parseArgs } from 'node:util';
import { backupMessages } from './backup/messages.ts';
import { build } from './build/build.ts';
import { Failure } from './failure.ts';
import { command } from './terminal.ts';

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean', default: false }, erased: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const file = positionals[0];
  if (file === undefined || values.erased === true || values.erased === '')
    throw new Failure(backupMessages.restoreWhat);
  await build((id) => id === 'packages');
  // Only now, because it imports what has just been built.
  const { putBack } = await import('./backup/put-back.ts');
  const list = typeof values.erased === 'string' ? values.erased : null;
  await putBack(file, { force: values.force === true, list });
});
