import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { withClient } from '../server';
import {
  keyOf,
  MANIFEST,
  newManifest,
  partName,
  uploadName,
  type Checksums,
  type Manifest,
  type Table,
} from './format';
import { countRows, cutIntoParts } from './parts';
import { BackupError } from './problem';
import { copyOut, PORTABLE_SESSION, sequencesOf, tablesOf } from './tables';
import { readUpload, uploadsIn } from './uploads';
import { ArchiveWriter, jsonBytes } from './write-archive';

/** Runs one of the long pieces of work and tells how it goes. */
export type Stage = <T>(name: 'rows' | 'uploads' | 'load', work: () => Promise<T>) => Promise<T>;

export interface BackupOptions {
  databaseUrl: string;
  /** The folder of the uploads. */
  uploads: string;
  /** Where the backup is written; nothing may be there yet. */
  file: string;
  facts: Pick<Manifest, 'release' | 'mode' | 'secretsApart'>;
  /** Tables, as `schema.table`, that describe what is not in the backup either. */
  leaveOut: readonly string[];
  now: Date;
  stage: Stage;
}

export interface Summary {
  tables: number;
  rows: number;
  uploads: number;
  /** Of the file. */
  bytes: number;
}

/**
 * Writes a backup: all rows from one snapshot, on a running platform too, then the uploads.
 * @throws {BackupError} when it cannot be written, or there is nothing to back up.
 */
export async function makeBackup(options: BackupOptions): Promise<Summary> {
  const { file, now } = options;
  if (existsSync(file)) throw new BackupError({ kind: 'notWritten', file, code: 'EEXIST' });
  const archive = new ArchiveWriter(file, now);
  try {
    const checksums = await options.stage('rows', () =>
      withClient(options.databaseUrl, (client) => addDatabase(client, archive, options)),
    );
    const uploads = await options.stage('uploads', () => addUploads(archive, options.uploads));
    await archive.finish(checksums);
    const rows = Object.values(checksums.rows);
    return {
      tables: rows.length,
      rows: rows.reduce((sum, count) => sum + count, 0),
      uploads,
      bytes: (await stat(file)).size,
    };
  } catch (error) {
    throw await archive.abandon(error);
  }
}

async function addDatabase(
  client: Client,
  archive: ArchiveWriter,
  { facts, leaveOut, now }: BackupOptions,
): Promise<Omit<Checksums, 'entries'>> {
  await client.query(PORTABLE_SESSION);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  const all = await tablesOf(client);
  if (!all.some(isStrapis)) throw new BackupError({ kind: 'nothingThere' });
  const tables = all.filter((table) => !leaveOut.includes(keyOf(table)));
  const { rows: servers } = await client.query<{ server_version: string }>('SHOW server_version');
  const manifest = newManifest({
    ...facts,
    postgres: servers[0]?.server_version ?? '',
    madeAt: now.toISOString(),
    tables,
  });
  await archive.addBytes(MANIFEST, jsonBytes(manifest));
  const rows: Record<string, number> = {};
  for (const table of tables) rows[keyOf(table)] = await addTable(client, archive, table);
  const sequences = await sequencesOf(client);
  await client.query('COMMIT');
  return { rows, sequences };
}

const isStrapis = ({ name }: Table): boolean => name === 'strapi_database_schema';

async function addTable(client: Client, archive: ArchiveWriter, table: Table): Promise<number> {
  const copied = client.query(copyTo(copyOut(table)));
  let rows = 0;
  let part = 0;
  for await (const bytes of cutIntoParts(copied)) {
    part += 1;
    rows += countRows(bytes);
    await archive.addBytes(partName(table, part), bytes);
  }
  return rows;
}

async function addUploads(archive: ArchiveWriter, folder: string): Promise<number> {
  let added = 0;
  for (const name of await uploadsIn(folder)) {
    const there = await readUpload(folder, name, (size, chunks) =>
      archive.add(uploadName(name), size, chunks),
    );
    if (there) added += 1;
  }
  return added;
}
