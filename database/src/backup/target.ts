import { existsSync } from 'node:fs';
import { DatabaseError, escapeIdentifier } from 'pg';
import { createDatabase, withClient } from '../server';
import { BackupError } from './problem';
import { uploadsIn } from './uploads';

/**
 * Whether nobody has worked in an installation yet: no staff account, without which nothing can be
 * written, no file, no case. What a first start makes by itself does not count.
 */
export async function isEmpty(databaseUrl: string, uploads: string): Promise<boolean> {
  if (existsSync(uploads) && (await uploadsIn(uploads)).some(isUpload)) return false;
  return withClient(databaseUrl, async (client) => {
    for (const table of WRITTEN_BY_PEOPLE) {
      const { rows: made } = await client.query<{ made: boolean }>(
        'SELECT to_regclass($1) IS NOT NULL AS made',
        [table],
      );
      if (made[0]?.made !== true) continue;
      const { rows } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`);
      if (rows.length > 0) return false;
    }
    return true;
  });
}

const WRITTEN_BY_PEOPLE = ['admin_users', 'files', 'dialogue_cases'];

/** Strapi and git keep folders with files like `.gitkeep`. */
const isUpload = (name: string): boolean => !(name.split('/').at(-1) ?? '').startsWith('.');

/** The database that rows are loaded into. */
export interface Target {
  url: string;
  /** Makes it the database of the installation, in one step. */
  takePlace(): Promise<void>;
  /** After a failure. */
  giveUp(): Promise<void>;
}

/** The database itself, where there is nothing to lose. */
export const inPlace = (url: string): Target => ({
  url,
  takePlace: () => Promise.resolve(),
  giveUp: () => Promise.resolve(),
});

/**
 * A new database beside the one that is to be replaced, which stays as it is until the new one is
 * whole and takes its name.
 * @throws {BackupError} when the role may not make one.
 */
export async function beside(url: string): Promise<Target> {
  const name = databaseOf(url);
  const fresh = `${name}_restoring`;
  const former = formerOf(name);
  const target = withDatabase(url, fresh);
  const rename = (from: string, to: string): string =>
    `ALTER DATABASE ${escapeIdentifier(from)} RENAME TO ${escapeIdentifier(to)}`;
  try {
    await drop(url, fresh);
    await createDatabase(target);
  } catch (error) {
    if (!isCode(error, '42501')) throw error;
    throw new BackupError({ kind: 'mayNotCreate', role: new URL(url).username });
  }
  return {
    url: target,
    async takePlace() {
      await drop(url, former);
      await maintain(url, ['BEGIN', rename(name, former), rename(fresh, name), 'COMMIT']);
    },
    giveUp: () => drop(url, fresh),
  };
}

/** Drops the database that was replaced, where one was. */
export async function dropFormer(url: string): Promise<void> {
  const former = formerOf(databaseOf(url));
  const there = await withClient(url, async (client) => {
    const { rows } = await client.query('SELECT FROM pg_database WHERE datname = $1', [former]);
    return rows.length > 0;
  });
  if (there) await drop(url, former);
}

/** PostgreSQL's code for a database that somebody is connected to. */
const OBJECT_IN_USE = '55006';

const formerOf = (name: string): string => `${name}_former`;

/**
 * PostgreSQL sends its autovacuum away by itself, but refuses to force it for anybody but a
 * superuser; so force is for those alone who are still connected.
 */
async function drop(url: string, database: string): Promise<void> {
  const statement = `DROP DATABASE IF EXISTS ${escapeIdentifier(database)}`;
  try {
    await maintain(url, [statement]);
  } catch (error) {
    if (!isCode(error, OBJECT_IN_USE)) throw error;
    await maintain(url, [`${statement} WITH (FORCE)`]);
  }
}

/** @throws {BackupError} when somebody else is connected: a platform on another machine, perhaps. */
export async function expectUnused(databaseUrl: string): Promise<void> {
  const connections = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database()
         AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    return Number(rows[0]?.count);
  });
  if (connections > 0) throw new BackupError({ kind: 'inUse', connections });
}

async function maintain(url: string, statements: readonly string[]): Promise<void> {
  await withClient(withDatabase(url, 'postgres'), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof DatabaseError && error.code === code;
}
