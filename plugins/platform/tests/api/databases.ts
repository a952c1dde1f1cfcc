import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { databaseUrl, query } from '../../../../tests/harness/index.ts';

export type Knex = Core.Strapi['db']['connection'];

/** An empty database beside the platform's own, for what must not meet its tables. */
export async function createDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(`create database ${name}`);
  const url = new URL(databaseUrl());
  url.pathname = `/${name}`;
  const drop = async (): Promise<void> => {
    await query(`drop database ${name} with (force)`);
  };
  return { url: url.href, drop };
}

/** A pool of connections by the very knex that Strapi uses. */
export function connect(url: string): Knex {
  const fromStrapi = createRequire(require.resolve('@strapi/database'));
  const knex = fromStrapi('knex') as (config: object) => Knex;
  return knex({ client: 'pg', connection: url, pool: { min: 0, max: 2 } });
}
