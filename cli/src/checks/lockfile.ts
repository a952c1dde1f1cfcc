import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Lockfile {
  packages: Record<string, { resolved?: string }>;
}

/**
 * Packages that the lock file ties to one registry. A town may install from a mirror of its own, so
 * the file names versions and checksums only.
 */
export async function lockfileProblems(root: string): Promise<string[]> {
  const { packages } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  ) as Lockfile;
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.includes('://') === true)
    .map(([name, { resolved }]) => `package-lock.json: ${name} comes from ${String(resolved)}`);
}
