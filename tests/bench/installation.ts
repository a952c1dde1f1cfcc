import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@dialozi/database';
import { Failure } from '../../cli/src/failure.ts';
import { ROOT } from '../../cli/src/paths.ts';
import { messages } from './messages.ts';

const END_OF_BOX = '╰';

/** A platform of the bench's own, with demo content, in a folder that is removed at the end. */
export interface Installation {
  readonly url: string;
  readonly dataDir: string;
  /** The process that serves: Strapi with its jobs and the site. */
  readonly pid: number;
  databaseUrl(): string;
  stop(): Promise<void>;
  /** Starts it again on the same data. @returns after how many seconds it stood. */
  start(): Promise<number>;
  remove(): Promise<void>;
}

/** Those that stand now. */
const standing = new Set<Installation>();

/**
 * Measures a new installation and removes it.
 * @param program what starts it, from the clone
 */
export async function withInstallation<T>(
  measure: (installation: Installation) => Promise<T>,
  program = 'cli/src/start.ts',
): Promise<T> {
  const installation = await install(program);
  standing.add(installation);
  try {
    return await measure(installation);
  } finally {
    await end(installation);
  }
}

/** For a bench that is broken off. */
export async function endAll(): Promise<void> {
  await Promise.all([...standing].map(end));
}

async function end(installation: Installation): Promise<void> {
  await installation.stop();
  await installation.remove();
  standing.delete(installation);
}

/** As an operator would run it, without a log of requests and with one address as a whole town. */
export function environment(dataDir: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DIALOZI_MODE: 'demo',
    DIALOZI_DATA: dataDir,
    REQUEST_LOG: 'false',
    LOG_LEVEL: 'error',
    RATE_LIMIT_SCALE: '100000',
  };
}

async function install(program: string): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dialozi-bench-'));
  // PostgreSQL runs as a user of its own where we are root, and has to get in.
  await chmod(dataDir, 0o755);
  const port = process.env['PORT'] ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;

  const pid = (): number => {
    if (running?.pid === undefined) throw new Failure(messages.notRunning);
    return running.pid;
  };
  return {
    url,
    dataDir,
    get pid() {
      return pid();
    },
    databaseUrl: () => databaseUrlOf(dataDir),
    async start() {
      const begun = performance.now();
      running = launch(program, dataDir, port);
      await started(running);
      return (performance.now() - begun) / 1000;
    },
    async stop() {
      if (running === null || running.exitCode !== null) return;
      running.kill('SIGTERM');
      await once(running, 'exit');
    },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

function launch(program: string, dataDir: string, port: string): ChildProcess {
  const child = spawn(process.execPath, [program], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment(dataDir), PORT: port },
  });
  // A bench that is broken off leaves nothing running.
  process.once('exit', () => child.kill('SIGTERM'));
  return child;
}

/** The box with the addresses ends the start: database, demo content and site are there. */
async function started(child: ChildProcess): Promise<void> {
  let told = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Failure(messages.ended)));
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes(END_OF_BOX)) resolve();
    });
  });
}

function databaseUrlOf(dataDir: string): string {
  const running = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as {
    databaseUrl: string;
  };
  return running.databaseUrl;
}
