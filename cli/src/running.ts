import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf } from '@dialozi/database';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';

/** What a running platform tells about itself in `running.json` of its data folder. */
export interface Running {
  pid: number;
  url: string;
  databaseUrl: string | null;
}

const fileOf = (dataDir: string): string => path.join(dataDir, 'running.json');

/** The platform that runs on a data folder, if one does; what a killed one left does not count. */
export function findRunning(dataDir: string): Running | undefined {
  try {
    const running = JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as Running;
    return commandOf(running.pid).includes('cli') ? running : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the data folder for this process.
 * @throws {Failure} when another platform runs on it.
 */
export function takeFolder(dataDir: string, url: string): void {
  const file = fileOf(dataDir);
  const own = `${file}.${process.pid}`;
  const failIfRunning = (): void => {
    const running = findRunning(dataDir);
    if (running) throw new Failure(messages.alreadyRunning(running.url, running.pid));
  };
  mkdirSync(dataDir, { recursive: true });
  failIfRunning();
  rmSync(file, { force: true });
  write(own, { pid: process.pid, url, databaseUrl: null });
  try {
    // A link, unlike a write, fails when another start was a moment faster.
    linkSync(own, file);
  } catch (error) {
    failIfRunning();
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Tells where the database is, for the tools that look at a running platform. */
export function tellDatabase(dataDir: string, url: string, databaseUrl: string): void {
  write(fileOf(dataDir), { pid: process.pid, url, databaseUrl });
}

/** Gives the folder back. */
export function releaseFolder(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}

function write(file: string, running: Running): void {
  writeFileSync(file, JSON.stringify(running), { mode: 0o600 });
}
