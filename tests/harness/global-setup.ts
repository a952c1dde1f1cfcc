import { chmod, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD, signIn } from './admin.ts';
import { chromiumPath } from './chromium.ts';
import { crawl } from './crawl.ts';
import { keepDemo } from './demo-copy.ts';
import { embeddedDatabaseUrl } from './embedded-database.ts';
import { startPlatform, type Platform } from './platform.ts';
import { running } from './running.ts';
import { SHARED_PLATFORM_FILE, type SharedPlatform } from './shared.ts';

/** A token of the admin holds for half an hour, and a run takes longer on a slow machine. */
const RENEWED_EVERY_MS = 15 * 60_000;

/**
 * Starts the one platform that the api and browser tests share, and tells them where it is. It starts
 * twice: what the first start has left is the beginning of all platforms that tests start themselves.
 */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-run-'));
  const connectionsFile = join(folder, 'connections.log');
  const temporaryFolder = join(folder, 'tmp');
  const demoFolder = join(folder, 'demo');
  await writeFile(connectionsFile, '');
  await Promise.all([mkdir(temporaryFolder), mkdir(demoFolder)]);
  // As root, PostgreSQL is another user, who must pass through.
  await chmod(folder, 0o711);
  const env = {
    NODE_OPTIONS: `--require=${join(__dirname, 'record-connections.cjs')}`,
    DIALOZI_TEST_CONNECTIONS: connectionsFile,
    TMPDIR: temporaryFolder,
    // All tests come from one address; the limits have tests of their own.
    RATE_LIMIT_SCALE: '10000',
  };
  let platform = await startPlatform({ env });
  try {
    await keepDemo(platform, demoFolder);
    platform = await startPlatform({ env, dataFolder: platform.dataFolder });
    const file = join(folder, 'platform.json');
    const shared = await describe(platform, { temporaryFolder, connectionsFile });
    await write(file, shared);
    process.env[SHARED_PLATFORM_FILE] = file;
    running.platform = platform;
    running.renewal = setInterval(() => void renew(file, shared), RENEWED_EVERY_MS);
  } catch (error) {
    // Jest runs no tear-down after a broken set-up.
    await platform.kill();
    throw error;
  }
}

async function describe(
  platform: Platform,
  files: Pick<SharedPlatform, 'temporaryFolder' | 'connectionsFile'>,
): Promise<SharedPlatform> {
  const { url, dataFolder, pid } = platform;
  return {
    url,
    pid,
    dataFolder,
    ...files,
    databaseUrl: await embeddedDatabaseUrl(dataFolder),
    tokens: await tokensAt(url),
    chromium: { executablePath: await chromiumPath() },
    pages: await crawl(url),
  };
}

const tokensAt = async (url: string): Promise<SharedPlatform['tokens']> => ({
  admin: await signIn(url, 'admin@example.org', DEMO_PASSWORD),
  editor: await signIn(url, 'editor@example.org', DEMO_PASSWORD),
});

async function renew(file: string, shared: SharedPlatform): Promise<void> {
  try {
    await write(file, { ...shared, tokens: await tokensAt(shared.url) });
  } catch (error) {
    console.error('Tests go on with a token that ends soon:', error);
  }
}

/** Whole at each moment: tests read it all the time. */
async function write(file: string, shared: SharedPlatform): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(shared), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
