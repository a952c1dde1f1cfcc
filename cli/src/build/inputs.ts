import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.ts';

const NEVER_INPUT = new Set([
  'node_modules',
  'dist',
  'tests',
  '.strapi',
  '.astro',
  '.cache',
  'types',
]);

/** One hash over the names and contents of all files under these paths of the clone. */
export function fingerprint(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of filesOf(patterns)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(patterns: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) =>
    globSync([pattern, `${pattern}/**`], {
      cwd: ROOT,
      exclude: (name) => NEVER_INPUT.has(path.basename(name)),
    }),
  );
  return [...new Set(found)].filter((file) => isFile(file) && !file.endsWith('.md')).sort();
}

function isFile(file: string): boolean {
  const full = path.join(ROOT, file);
  return existsSync(full) && statSync(full).isFile();
}
