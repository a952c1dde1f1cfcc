import type { Client } from 'pg';
import { withClient } from '../server';
import { dropFormer } from './target';
import { UploadsBeside } from './uploads';

/**
 * Stands in a database from the moment its rows are those of a backup until the uploads are too. It
 * is committed with the rows: where it is, the restore has happened and only has to be finished;
 * where it is not, nothing has happened yet.
 */
const MARK = 'public.dialozi_restored';

/** Of one such restore or look at a time; whoever dies holds nothing back. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('${MARK}'))`;

/** Marks the restored rows, in their transaction: `uploads` is the folder whose turn comes next. */
export async function markRestored(client: Client, uploads: string): Promise<void> {
  await client.query(`CREATE TABLE IF NOT EXISTS ${MARK} (uploads text NOT NULL)`);
  await client.query(`INSERT INTO ${MARK} VALUES ($1)`, [uploads]);
}

/**
 * How a restore that was broken off was left: `sound` is none; `elsewhere`, that the uploads of the
 * restored rows wait in a folder that is not here.
 */
export type Settled = 'sound' | 'finished' | 'undone' | 'elsewhere';

/**
 * Finishes or undoes a restore that was killed, so that rows and uploads are of one and the same
 * installation. Where it is killed itself, the next call goes on.
 */
export async function settleRestore(databaseUrl: string, uploads: string): Promise<Settled> {
  return withClient(databaseUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(LOCK);
    const folder = new UploadsBeside(uploads);
    const marked = await markOf(client);
    const settled = marked === null ? await undo(folder) : await finish(folder, marked, uploads);
    if (settled === 'elsewhere') return settled;
    if (settled === 'finished') {
      await dropFormer(databaseUrl);
      await client.query(`DROP TABLE ${MARK}`);
    }
    await client.query('COMMIT');
    await folder.dropFormer();
    return settled;
  });
}

async function markOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ there: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS there',
    [MARK],
  );
  if (rows[0]?.there !== true) return null;
  const marks = await client.query<{ uploads: string }>(`SELECT uploads FROM ${MARK}`);
  return marks.rows[0]?.uploads ?? null;
}

async function undo(folder: UploadsBeside): Promise<Settled> {
  return (await folder.putBack()) ? 'undone' : 'sound';
}

async function finish(folder: UploadsBeside, marked: string, uploads: string): Promise<Settled> {
  const moved = await folder.takePlace();
  // Where nothing waits they have moved already, or never were on this machine.
  return moved || marked === uploads ? 'finished' : 'elsewhere';
}
