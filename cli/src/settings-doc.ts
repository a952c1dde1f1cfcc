import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from './build/build.ts';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';
import { ROOT } from './paths.ts';
import { command, print } from './terminal.ts';

const FILE = path.join(ROOT, 'docs/settings.md');

await command(async () => {
  await build((id) => id === 'packages');
  const { settingsDocument } = await import('@dialozi/config');
  const text = await format(settingsDocument(), { ...(await resolveConfig(FILE)), filepath: FILE });
  if (process.argv.includes('--check')) {
    const written = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
    if (written !== text) throw new Failure(messages.settingsStale);
    return;
  }
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
  print(messages.settingsWritten);
});
