import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { queryAt } from '../harness/database';
import { embeddedDatabaseUrl } from '../harness/embedded-database';
import { startPlatform, type Platform } from '../harness/platform';
import { waitFor } from '../harness/wait-for';

const TEN_SECONDS = 10_000;
/** Each test starts a platform, on a machine that other tests use as well. */
jest.setTimeout(180_000);

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
});

afterAll(async () => {
  await platform.stop();
  await platform.clean();
});

const postgresPid = (): number =>
  Number(readFileSync(join(platform.dataFolder, 'database/postmaster.pid'), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL gives its pid file back a moment before its process is gone. */
async function expectGone(pid: number): Promise<void> {
  await waitFor(() => !isAlive(pid), { timeout: 3_000, what: `process ${pid} to end` });
}

const startAgain = async (): Promise<void> => {
  platform = await startPlatform({ dataFolder: platform.dataFolder });
};

/** The demo is there and is served, so the database has survived. */
async function expectWhole(): Promise<void> {
  const page = await fetch(`${platform.url}/novini/`);
  expect(page.status).toBe(200);
}

test('what it keeps to itself is readable by its owner alone', () => {
  for (const name of ['secrets.env', 'running.json', 'database']) {
    expect(statSync(join(platform.dataFolder, name)).mode & 0o077).toBe(0);
  }
});

test('no job of the first start, nor of one after it, has failed even once', async () => {
  const failed = await queryAt(
    await embeddedDatabaseUrl(platform.dataFolder),
    `SELECT DISTINCT name FROM jobs.job WHERE retry_count > 0 OR state = 'failed'`,
  );
  expect(failed).toEqual([]);
});

test('SIGTERM stops everything cleanly, PostgreSQL too, and the next start finds it all', async () => {
  const postgres = postgresPid();
  const begun = Date.now();
  await platform.stop();
  expect(Date.now() - begun).toBeLessThan(TEN_SECONDS);
  expect(await platform.ended).toBe(0);
  await expectGone(postgres);
  expect(existsSync(join(platform.dataFolder, 'running.json'))).toBe(false);
  await startAgain();
  await expectWhole();
});

test('after a power cut the next start recovers', async () => {
  const postgres = postgresPid();
  await platform.kill();
  process.kill(postgres, 'SIGKILL');
  await startAgain();
  await expectWhole();
});

test('a PostgreSQL that outlived its platform is stopped by the next start', async () => {
  const orphan = postgresPid();
  await platform.kill();
  expect(isAlive(orphan)).toBe(true);
  await startAgain();
  await expectGone(orphan);
  await expectWhole();
});

test('SIGTERM in the middle of a start leaves nothing running', async () => {
  await platform.stop();
  platform = await startPlatform({ dataFolder: platform.dataFolder, waitUntilReady: false });
  const postgres = await waitFor(
    () => existsSync(join(platform.dataFolder, 'database/postmaster.pid')) && postgresPid(),
    { timeout: 30_000, what: 'PostgreSQL to run' },
  );
  await platform.stop();
  expect(await platform.ended).toBe(0);
  expect(platform.output()).not.toMatch(/^\s+at /m);
  await expectGone(postgres);
  await startAgain();
  await expectWhole();
});
