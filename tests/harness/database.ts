import { Client } from 'pg';
import { databaseUrl } from './shared.ts';

/** Runs one statement on the running platform's database, as its owner, and returns the rows. */
export async function query<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
  return queryAt(databaseUrl(), sql, params);
}

/** The same on the database of a platform of one's own. */
export async function queryAt<Row>(
  connectionString: string,
  sql: string,
  params: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query(sql, params);
    return rows as Row[];
  } finally {
    await client.end();
  }
}
