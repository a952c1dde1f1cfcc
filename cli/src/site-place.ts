import path from 'node:path';
import { loadSettings } from '@dialozi/config';
import type { SitePlace } from '@dialozi/publisher/tools';
import { completeEnvironment } from './environment.ts';
import { openDatabase } from './open-database.ts';
import { SITE } from './paths.ts';

/** Does something with the published site of this installation, whether the platform runs or not. */
export async function withSite<T>(work: (place: SitePlace) => Promise<T>): Promise<T> {
  const settings = loadSettings(completeEnvironment(process.env).env);
  const database = await openDatabase(settings);
  try {
    return await work({
      databaseUrl: database.url,
      siteDir: settings.siteDir,
      publicDir: path.join(settings.dataDir, 'public'),
      bundleDir: path.join(SITE, 'dist'),
      origin: settings.publicUrl,
    });
  } finally {
    await database.stop();
  }
}
