import { chmodSync, chownSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureDatabase } from '../server';
import { findBinaries } from './binaries';
import { configure, DATABASE_NAME, ensureCluster } from './cluster';
import { embeddedErrors } from './messages';
import { Postmaster } from './postmaster';
import { checkReach, databaseUser, type SystemUser } from './system-user';

export interface EmbeddedDatabase {
  url: string;
  stop(): Promise<void>;
  /** For a process that is ending and can wait for nothing. */
  stopAtExit(): void;
}

const ATTEMPTS = 3;

const SECRET_REMEDY = {
  en: 'DATABASE_PASSWORD in secrets.env must be the one this database was made with',
  bg: 'DATABASE_PASSWORD в secrets.env трябва да е паролата, с която е създадена тази база',
};

/**
 * Starts the embedded PostgreSQL of a data folder on a free port of the loopback address, making
 * its files the first time and clearing what a killed platform left.
 * @throws {OperatorError} when it cannot.
 */
export async function startDatabase(dataDir: string, password: string): Promise<EmbeddedDatabase> {
  const binaries = findBinaries();
  const user = databaseUser();
  mkdirSync(dataDir, { recursive: true });
  // The user „postgres“ must pass through; it cannot list the folder, and secrets.env is 0600.
  if (user.uid !== undefined) chmodSync(dataDir, 0o711);
  checkReach(user, binaries, dataDir);

  const dir = path.join(dataDir, 'database');
  const logFile = path.join(dataDir, 'database.log');
  prepareLog(logFile, user);
  await ensureCluster(dir, password, binaries, user);
  const postmaster = new Postmaster(dir, logFile, binaries, user);
  await postmaster.clearLeftovers();

  const port = await startOnFreePort(postmaster, dir);
  const url = `postgres://${DATABASE_NAME}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`;
  try {
    await ensureDatabase(url, SECRET_REMEDY);
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  return { url, stop: () => postmaster.stop(), stopAtExit: () => postmaster.stopAtExit() };
}

/**
 * Several attempts: another program may take the port first, and the children of a killed server
 * hold its shared memory for a moment.
 */
async function startOnFreePort(postmaster: Postmaster, dir: string): Promise<number> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await freePort();
    configure(dir, port);
    if (await postmaster.start()) return port;
    await pause(attempt * 1000);
  }
  throw embeddedErrors.notStarted(postmaster.logFile);
}

/** A port of the loopback address that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

function prepareLog(logFile: string, { uid, gid }: SystemUser): void {
  closeSync(openSync(logFile, 'a', 0o600));
  if (uid !== undefined && gid !== undefined) chownSync(logFile, uid, gid);
}
