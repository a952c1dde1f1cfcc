import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { POSTGRES_MAJOR, type Binaries } from './binaries';
import { embeddedErrors } from './messages';
import type { SystemUser } from './system-user';

const run = promisify(execFile);

export const DATABASE_NAME = 'dialozi';

/**
 * Makes the files of the database where they are missing. They are made beside their place and
 * moved into it, so an interrupted start leaves nothing half done.
 * @throws {OperatorError} when PostgreSQL refuses, or the files are of another version.
 */
export async function ensureCluster(
  dir: string,
  password: string,
  binaries: Binaries,
  user: SystemUser,
): Promise<void> {
  const versionFile = path.join(dir, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found !== POSTGRES_MAJOR) throw embeddedErrors.otherVersion(found, POSTGRES_MAJOR);
    return;
  }
  const unfinished = `${dir}.unfinished`;
  const passwordFile = `${dir}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  own(unfinished, user);
  own(passwordFile, user);
  try {
    await initdb(unfinished, passwordFile, binaries, user);
    renameSync(unfinished, dir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function initdb(dir: string, passwordFile: string, binaries: Binaries, user: SystemUser) {
  const options = [
    `--pgdata=${dir}`,
    `--username=${DATABASE_NAME}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Bulgarian letters stand in the order of the alphabet, case folds, and no upgrade of a
    // system library can change the order under an index.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ];
  try {
    await run(binaries.initdb, options, { ...user, cwd: path.parse(dir).root });
  } catch (error) {
    throw embeddedErrors.notMade(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? '').trim();
}

function own(file: string, { uid, gid }: SystemUser): void {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}

/** Writes the server's settings for this start: sized for a machine with two cores and 2 GB. */
export function configure(dir: string, port: number): void {
  const settings = {
    port,
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    cluster_name: `'${DATABASE_NAME}'`,
    max_connections: 60,
    shared_buffers: '128MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '512MB',
    random_page_cost: 1.1,
    max_wal_size: '512MB',
    jit: 'off',
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    log_checkpoints: 'off',
    lc_messages: "'C'",
    default_text_search_config: "'pg_catalog.simple'",
    log_line_prefix: "'%m [%p] '",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  writeFileSync(path.join(dir, 'postgresql.conf'), lines.join(''));
}
