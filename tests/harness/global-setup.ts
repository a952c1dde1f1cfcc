import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD, signIn } from './admin.ts';
import { chromiumPath } from './chromium.ts';
import { embeddedDatabaseUrl } from './embedded-database.ts';
import { startPlatform } from './platform.ts';
import { running } from './running.ts';
import { SHARED_PLATFORM_FILE, type SharedPlatform } from './shared.ts';

/** Starts the one platform that the api and browser tests share, and tells them where it is. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-run-'));
  const connectionsFile = join(folder, 'connections.log');
  await writeFile(connectionsFile, '');
  const platform = await startPlatform({
    env: {
      NODE_OPTIONS: `--require=${join(__dirname, 'record-connections.cjs')}`,
      DIALOZI_TEST_CONNECTIONS: connectionsFile,
    },
  });
  running.platform = platform;
  const shared: SharedPlatform = {
    url: platform.url,
    databaseUrl: await embeddedDatabaseUrl(platform.dataFolder),
    dataFolder: platform.dataFolder,
    connectionsFile,
    tokens: {
      admin: await signIn(platform.url, 'admin@example.org', DEMO_PASSWORD),
      editor: await signIn(platform.url, 'editor@example.org', DEMO_PASSWORD),
    },
    chromium: { executablePath: await chromiumPath() },
  };
  const file = join(folder, 'platform.json');
  await writeFile(file, JSON.stringify(shared), { mode: 0o600 });
  process.env[SHARED_PLATFORM_FILE] = file;
}
