import { Client } from 'pg';

/** The tables, of whatever schema, in which any of some texts stands, each with how often. */
export async function tablesWith(databaseUrl: string, texts: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ count: number }>(
        `SELECT count(*)::integer AS count FROM ${name} AS t
         WHERE EXISTS (SELECT FROM unnest($1::text[]) AS text WHERE position(text IN t::text) > 0)`,
        [texts],
      );
      const count = rows[0]?.count ?? 0;
      if (count > 0) found.push(`${name}: ${count}`);
    }
    return found;
  } finally {
    await client.end();
  }
}
