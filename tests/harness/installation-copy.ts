import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The published site of a data folder: each file with the SHA-256 of its bytes. */
export async function siteChecksums(dataFolder: string): Promise<Record<string, string>> {
  const root = await realpath(join(dataFolder, 'site/current'));
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sums: Record<string, string> = {};
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    sums[relative(root, file)] = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  }
  return sums;
}

/** One entry of a backup, by the system's own tar. */
export async function backupEntry(file: string, name: string): Promise<string> {
  const { stdout } = await run('tar', ['-xzOf', file, name], { maxBuffer: 1024 ** 3 });
  return stdout;
}

interface BackedUp {
  entries: { name: string }[];
  tables: Record<string, string[]>;
}

/**
 * What a backup says of an installation: the checksum of every upload, the rows of every table, which
 * have no order in a database, and the value of every sequence. The manifest tells when it was made
 * and so differs.
 */
export async function backedUp(file: string): Promise<BackedUp> {
  const checksums = JSON.parse(await backupEntry(file, 'checksums.json')) as {
    entries: { name: string }[];
  };
  const entries = checksums.entries.filter(
    ({ name }) => name !== 'manifest.json' && !name.startsWith('tables/'),
  );
  return { ...checksums, entries, tables: await tablesIn(file) };
}

async function tablesIn(file: string): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-tables-'));
  try {
    await run('tar', ['-xzf', file, '-C', folder, 'tables']);
    const tables: Record<string, string[]> = {};
    for (const table of await readdir(join(folder, 'tables'))) {
      const parts = await readdir(join(folder, 'tables', table));
      const rows = await Promise.all(
        parts.map((part) => readFile(join(folder, 'tables', table, part), 'utf8')),
      );
      tables[table] = rows.join('').split('\n').sort();
    }
    return tables;
  } finally {
    await rm(folder, { recursive: true });
  }
}
