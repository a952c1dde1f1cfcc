import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The address of the embedded PostgreSQL of a running platform, from its data folder alone. */
export async function embeddedDatabaseUrl(dataFolder: string): Promise<string> {
  const secrets = await readFile(join(dataFolder, 'secrets.env'), 'utf8');
  const password = /^DATABASE_PASSWORD=(.+)$/m.exec(secrets)?.[1];
  const postmaster = await readFile(join(dataFolder, 'database', 'postmaster.pid'), 'utf8');
  const port = postmaster.split('\n')[3];
  if (password === undefined || port === undefined) {
    throw new Error(`No embedded PostgreSQL runs in ${dataFolder}`);
  }
  return `postgres://dialozi:${encodeURIComponent(password)}@127.0.0.1:${port}/dialozi`;
}
