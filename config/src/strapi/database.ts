import type { Settings } from '../load';

/** Strapi's `config/database`. */
export const database = (settings: Settings) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: settings.databaseUrl },
    pool: { min: 2, max: settings.databasePoolMax },
  },
  // Off, because Strapi would drop the columns and tables of whatever left the code.
  settings: { forceMigration: false },
});
