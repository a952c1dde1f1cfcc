import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build/build.ts';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';
import { command, print } from './terminal.ts';

/** What a start makes in the data folder, and so may be made again. */
const MADE_BY_START = ['database', 'database.log', 'public', 'site', 'secrets.env'];

await command(async () => {
  await build((id) => id === 'packages');
  const { loadSettings } = await import('@dialozi/config');
  const { completeEnvironment } = await import('./environment.ts');
  const { findRunning } = await import('./running.ts');

  const { dataDir, mode, databaseUrl } = loadSettings(completeEnvironment(process.env).env);
  if (mode === 'production') throw new Failure(messages.resetRefused);
  if (databaseUrl) throw new Failure(messages.resetForeignDatabase);
  const running = findRunning(dataDir);
  if (running) throw new Failure(messages.resetRunning(running.url));

  const folders = MADE_BY_START.map((name) => path.join(dataDir, name));
  for (const folder of folders.filter((candidate) => existsSync(candidate))) {
    print(messages.removing(folder));
    rmSync(folder, { recursive: true, force: true });
  }
  print(messages.resetDone);
});
