import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['.', '../../contract', '../../domain'];

/**
 * Names the code that makes entries of documents. It is part of what the sweep compares: entries
 * that other code has made are made again, or new pages would be given old entries.
 */
export const PROJECTION_CODE = nameOf(
  FOLDERS.flatMap((folder) => filesIn(join(__dirname, folder))),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function nameOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
