import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Release } from '@dialozi/database';
import { ROOT } from '../paths.ts';

/** This release of the platform, as far as its tables go. */
export function ourRelease(): Release {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const plugins = new Map<string, string[]>();
  for (const file of found('plugins/*/server/tables/*.sql')) {
    const plugin = file.split('/')[1] ?? '';
    plugins.set(plugin, [...(plugins.get(plugin) ?? []), file]);
  }
  const migrations = [...plugins].map(
    ([plugin, files]): [string, Release['migrations'][string]] => [
      plugin,
      { files: files.map((file) => path.posix.basename(file)), sha256: hashOf(files) },
    ],
  );
  return {
    version,
    migrations: Object.fromEntries(migrations),
    contentTypes: hashOf([
      ...found('cms/src/{api,components}/**/*.json'),
      ...found('plugins/*/server/content-types/**/*.json'),
    ]),
  };
}

function found(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** One hash over names and contents. */
function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}
