import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Client } from 'pg';
import { withClient } from '../server';
import { versionIn, type Manifest, type Release } from './format';
import { Load } from './load';
import type { Stage, Summary } from './make';
import { BackupError, systemCode } from './problem';
import { readArchive, type Contents } from './read-archive';
import { markRestored, settleRestore, type Settled } from './settle';
import { PORTABLE_SESSION } from './tables';
import { beside, expectUnused, inPlace, isEmpty } from './target';
import { UploadsBeside } from './uploads';

export interface Ours {
  release: Release;
  mode: Manifest['mode'];
}

export interface Verified extends Contents {
  summary: Summary;
}

/**
 * Reads a whole backup and checks that it is as it was written, and that this release may restore it.
 * @throws {BackupError} when not.
 */
export async function verifyBackup(file: string, ours: Ours): Promise<Verified> {
  const bytes = await sizeOf(file);
  let uploads = 0;
  const contents = await readArchive(file, {
    manifest: (json) => expectVersion(versionIn(json), ours.release.version),
    rows: () => Promise.resolve(),
    upload: () => {
      uploads += 1;
      return Promise.resolve();
    },
  }).catch((error: unknown) => {
    throw error instanceof BackupError ? error : damaged(file, error);
  });
  expectTables(contents.manifest.release, ours.release);
  // The first start in demo mode would add accounts whose password is public.
  if (contents.manifest.mode === 'production' && ours.mode === 'demo') {
    throw new BackupError({ kind: 'production' });
  }
  const rows = Object.values(contents.checksums.rows);
  const total = rows.reduce((sum, count) => sum + count, 0);
  return { ...contents, summary: { tables: rows.length, rows: total, uploads, bytes } };
}

async function sizeOf(file: string): Promise<number> {
  try {
    await access(file, constants.R_OK);
    const found = await stat(file);
    if (found.isFile()) return found.size;
  } catch (error) {
    throw new BackupError({ kind: 'notRead', file, code: systemCode(error) ?? String(error) });
  }
  throw new BackupError({ kind: 'notRead', file, code: 'EISDIR' });
}

function damaged(file: string, error: unknown): BackupError {
  // A parser's list of complaints is many lines long; the first says enough.
  const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return new BackupError({ kind: 'damaged', file, detail });
}

function expectVersion(needed: string, ours: string): void {
  if (needed !== ours) throw new BackupError({ kind: 'otherVersion', needed, ours });
}

function expectTables(theirs: Release, ours: Release): void {
  const names = new Set([...Object.keys(theirs.migrations), ...Object.keys(ours.migrations)]);
  const rooms = [...names].filter(
    (room) => theirs.migrations[room]?.sha256 !== ours.migrations[room]?.sha256,
  );
  if (theirs.contentTypes !== ours.contentTypes) rooms.push('cms');
  if (rooms.length > 0) throw new BackupError({ kind: 'otherTables', rooms });
}

export interface RestoreOptions {
  file: string;
  /** The installation's database, its server running; the database itself exists. */
  databaseUrl: string;
  uploads: string;
  /** Whether an installation that somebody has worked in may be replaced. */
  force: boolean;
  /** Makes the tables of this release in a database, as a start does. */
  makeTables: (databaseUrl: string) => Promise<void>;
  /**
   * Puts right what a backup cannot know, in the transaction of its rows.
   * @returns the uploads that are not to come back.
   */
  amend: (client: Client) => Promise<readonly string[]>;
  stage: Stage;
}

/**
 * Puts a verified backup in the place of an installation's rows and uploads: everything or nothing.
 * The one step that decides is a commit, of the rows or of the exchange of two databases; before it
 * the uploads only wait beside theirs, and after it `settleRestore` brings the rest to its end.
 * @throws {BackupError} when somebody has worked in it and `force` is not given, or it is in use.
 */
export async function restoreBackup(options: RestoreOptions): Promise<void> {
  const { databaseUrl, uploads: folder, force } = options;
  const settle = (): Promise<Settled> => settleRestore(databaseUrl, folder);
  // Nobody has worked in what a killed restore has left: it may be tried again as it was.
  const again = (await settle()) === 'finished';
  const empty = await isEmpty(databaseUrl, folder);
  if (!empty && !force && !again) throw new BackupError({ kind: 'notEmpty' });
  await expectUnused(databaseUrl);
  const uploads = new UploadsBeside(folder);
  await uploads.prepare();
  const target = empty ? inPlace(databaseUrl) : await beside(databaseUrl);
  try {
    await options.makeTables(target.url);
    await options.stage('load', () =>
      withClient(target.url, (client) => loadAll(client, uploads, options)),
    );
    await target.takePlace();
  } catch (error) {
    await target.giveUp();
    await settle();
    await uploads.clear();
    throw error;
  }
  await settle();
}

async function loadAll(
  client: Client,
  uploads: UploadsBeside,
  { file, uploads: folder, amend }: RestoreOptions,
): Promise<void> {
  await client.query(PORTABLE_SESSION);
  await client.query('BEGIN');
  const load = new Load(client);
  await load.begin();
  const { manifest, checksums } = await readArchive(file, {
    manifest: () => undefined,
    rows: (table, chunks) => load.rows(table, chunks),
    upload: (name, chunks) => uploads.write(name, chunks),
  });
  await load.end(manifest.tables, checksums);
  for (const name of await amend(client)) await uploads.remove(name);
  await markRestored(client, folder);
  // Until the server does it by itself, queries would be planned as if the tables were empty.
  await client.query('ANALYZE');
  await uploads.makeRoom();
  await client.query('COMMIT');
}
