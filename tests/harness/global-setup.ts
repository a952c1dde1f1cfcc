import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD, signIn } from './admin.ts';
import { chromiumPath } from './chromium.ts';
import { crawl } from './crawl.ts';
import { embeddedDatabaseUrl } from './embedded-database.ts';
import { startPlatform, type Platform } from './platform.ts';
import { running } from './running.ts';
import { SHARED_PLATFORM_FILE, type SharedPlatform } from './shared.ts';

/** Starts the one platform that the api and browser tests share, and tells them where it is. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-run-'));
  const connectionsFile = join(folder, 'connections.log');
  const temporaryFolder = join(folder, 'tmp');
  await writeFile(connectionsFile, '');
  await mkdir(temporaryFolder);
  const platform = await startPlatform({
    env: {
      NODE_OPTIONS: `--require=${join(__dirname, 'record-connections.cjs')}`,
      DIALOZI_TEST_CONNECTIONS: connectionsFile,
      TMPDIR: temporaryFolder,
      // All tests come from one address; the limits have tests of their own.
      RATE_LIMIT_SCALE: '10000',
    },
  });
  try {
    const file = join(folder, 'platform.json');
    const shared = await describe(platform, { temporaryFolder, connectionsFile });
    await writeFile(file, JSON.stringify(shared), { mode: 0o600 });
    process.env[SHARED_PLATFORM_FILE] = file;
    running.platform = platform;
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
    tokens: {
      admin: await signIn(url, 'admin@example.org', DEMO_PASSWORD),
      editor: await signIn(url, 'editor@example.org', DEMO_PASSWORD),
    },
    chromium: { executablePath: await chromiumPath() },
    pages: await crawl(url),
  };
}
