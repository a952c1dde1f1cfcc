import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { applyEnvironment, loadSettings } from '@dialozi/config';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { openDatabase, type Database } from './open-database.ts';
import { CMS } from './paths.ts';
import { withoutItsSignals } from './signals.ts';

// Strapi's ES modules import folders, which Node refuses; its CommonJS build works.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule;

export interface Platform {
  strapi: Core.Strapi;
  /** Where it listens; readers may know it by another address. */
  url: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

export interface BootOptions {
  /** A complete environment, as `completeEnvironment` makes it. */
  env: Environment;
  /** False for a tool that needs Strapi's services but answers nobody. */
  listen?: boolean;
  serveAdmin?: boolean;
}

/**
 * Boots the built platform in this process: database, then Strapi.
 * @throws {OperatorError} for what the operator can put right.
 */
export async function bootPlatform({
  env,
  listen = true,
  serveAdmin = true,
}: BootOptions): Promise<Platform> {
  const database = await openDatabase(loadSettings(env));
  try {
    return await bootOn(database, { env, listen, serveAdmin });
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Boots Strapi on a database that is open; stopping the platform stops the database as well. */
export async function bootOn(
  database: Database,
  { env, listen = true, serveAdmin = true }: BootOptions,
): Promise<Platform> {
  const settings = applyEnvironment({ ...env, DATABASE_URL: database.url });
  // Strapi does not make it and does not start without it.
  mkdirSync(path.join(settings.dataDir, 'public/uploads'), { recursive: true });
  const strapi = withoutItsSignals(() =>
    createStrapi({ appDir: CMS, distDir: path.join(CMS, 'dist'), serveAdminPanel: serveAdmin }),
  );
  // The first start migrates in a hundred lines that tell the operator nothing.
  strapi.log.level = 'warn';
  await strapi.load();
  // Not start(): when something fails it ends the process before PostgreSQL has stopped.
  if (listen) await strapi.listen();
  strapi.log.level = settings.logLevel;
  return {
    strapi,
    url: `http://${settings.host}:${settings.port}`,
    databaseUrl: database.url,
    async stop() {
      strapi.log.level = 'warn';
      await strapi.destroy();
      await database.stop();
    },
  };
}
