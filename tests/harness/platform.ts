import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoCopy } from './demo-copy.ts';
import { waitFor } from './wait-for.ts';

const ROOT = resolve(__dirname, '../..');
/** The first start on a machine builds the admin: four minutes is what the README promises. */
const START_TIMEOUT = 240_000;
const STOP_TIMEOUT = 30_000;

export interface Platform {
  readonly url: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** All that the process has written so far, both streams. */
  output(): string;
  /** Resolves with the exit code (or the signal's name) when the process has ended. */
  readonly ended: Promise<number | string>;
  /** SIGTERM; throws when the process is still there half a minute later. */
  stop(): Promise<void>;
  /** SIGKILL of the process and of all that it started, PostgreSQL too: a power cut. */
  kill(): Promise<void>;
  /** Removes the data folder; only after the platform has stopped. */
  clean(): Promise<void>;
}

export interface PlatformOptions {
  /** Settings over the defaults of a test: demo mode, a free port, a data folder of its own. */
  env?: Record<string, string>;
  /** The data folder of an earlier platform, to start on what it left behind; the demo's if left out. */
  dataFolder?: string;
  /** False to return at once, for starts that are expected to fail. */
  waitUntilReady?: boolean;
}

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

/** Starts `node cli/src/start.ts` as an operator would, and waits until its health says 200. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const dataFolder = options.dataFolder ?? (await newDataFolder(options));
  const port = options.env?.['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, ['cli/src/start.ts'], {
    cwd: ROOT,
    // A group of its own, so that kill() reaches everything it starts.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      HOME: process.env['HOME'],
      TZ: process.env['TZ'],
      LANG: process.env['LANG'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      DIALOZI_MODE: 'demo',
      DIALOZI_DATA: dataFolder,
      PORT: port,
      ...options.env,
    },
  });
  const platform = describe(child, `http://localhost:${port}`, dataFolder);
  if (options.waitUntilReady !== false) await untilReady(platform);
  return platform;
}

/** With the demo in it, but where that would be in the way: of a refusal, of another's database. */
async function newDataFolder({ env, waitUntilReady }: PlatformOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-test-'));
  const hasOwnDemo = waitUntilReady !== false && env?.['DATABASE_URL'] === undefined;
  if (hasOwnDemo) await demoCopy(folder);
  return folder;
}

function describe(child: ChildProcess, url: string, dataFolder: string): Platform {
  const { pid } = child;
  if (pid === undefined) throw new Error('The platform could not be started');
  const written: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const output = (): string => written.join('');
  const ended = new Promise<number | string>((settle) => {
    child.once('exit', (code, signal) => settle(code ?? signal ?? 'unknown'));
  });
  // A run that is broken off leaves nothing behind.
  const abandon = (): void => killAll(pid, dataFolder);
  process.once('exit', abandon);
  void ended.then(() => process.off('exit', abandon));
  return {
    url,
    dataFolder,
    pid,
    output,
    ended,
    async stop() {
      child.kill('SIGTERM');
      if ((await Promise.race([ended, pause(STOP_TIMEOUT, 'late', { ref: false })])) !== 'late')
        return;
      killAll(pid, dataFolder);
      throw new Error(`The platform did not stop within 30 s of SIGTERM:\n${output()}`);
    },
    async kill() {
      killAll(pid, dataFolder);
      await ended;
    },
    clean: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

/** PostgreSQL is no child of the platform but a server of its own, known by its pid file. */
function killAll(pid: number, dataFolder: string): void {
  killIfThere(-pid);
  const pidFile = join(dataFolder, 'database', 'postmaster.pid');
  if (existsSync(pidFile)) killIfThere(Number(readFileSync(pidFile, 'utf8').split('\n')[0]));
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The frame with the addresses is what an operator waits for: health is well before the content. */
const FRAME_END = '╰';

async function untilReady(platform: Platform): Promise<void> {
  const ready = waitFor(
    async () =>
      platform.output().includes(FRAME_END) &&
      (await fetch(`${platform.url}/api/platform/health`)).status === 200,
    { timeout: START_TIMEOUT, interval: 200, what: `${platform.url} to be ready` },
  ).then(() => null);
  const code = await Promise.race([ready, platform.ended]);
  if (code !== null) throw new Error(`The platform ended with ${code}:\n${platform.output()}`);
}
