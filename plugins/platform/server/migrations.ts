import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

export interface MigrationsOf {
  /** The plugin that owns the tables; its history stands in `<plugin>_migrations`. */
  plugin: string;
  /** Where the files `001-name.sql` lie. */
  directory: string;
}

/** As much of Strapi's hook as is used here; its own type says `any`. */
interface Hook {
  register(handler: () => Promise<void>): void;
}

/** Has a plugin's migrations run when Strapi's own tables exist; to be called in `register`. */
export function migrateAfterSync(strapi: Core.Strapi, migrations: MigrationsOf): void {
  const afterSync = strapi.hook('strapi::content-types.afterSync') as unknown as Hook;
  afterSync.register(() => runMigrations(strapi, migrations));
}

type Knex = Core.Strapi['db']['connection'];

/**
 * Runs the SQL files that have not run yet, in the order of their names, all in one transaction or
 * not at all. The lock, the files and the history share that transaction and so one connection:
 * a process that dies holds nothing back. Of two processes the second waits and finds nothing to do.
 */
export async function runMigrations(
  strapi: Core.Strapi,
  { plugin, directory }: MigrationsOf,
): Promise<void> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort();
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`${plugin}_migrations`]);
    await trx.migrate.latest({
      tableName: `${plugin}_migrations`,
      migrationSource: {
        getMigrations: () => Promise.resolve(files),
        getMigrationName: (file: string) => file,
        getMigration: (file: string) => Promise.resolve(migration(path.join(directory, file))),
      },
    });
  });
}

function migration(file: string) {
  return {
    async up(knex: Knex): Promise<void> {
      const sql = await readFile(file, 'utf8');
      // knex would take a question mark, an operator of jsonb, for a binding.
      await knex.raw(sql.replaceAll('?', '\\?'));
    },
    down(): Promise<void> {
      return Promise.reject(new Error(`${path.basename(file)} cannot be undone: restore a backup`));
    },
  };
}
