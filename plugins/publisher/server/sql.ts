import { type CustomTypesConfig, Pool, type PoolClient, types } from 'pg';

/** A place to ask the database: a transaction of the publisher, or its pool for single reads. */
export interface Sql {
  /** The rows of a statement with `$1` parameters; `T` is the shape that the statement selects. */
  rows<T extends object>(text: string, parameters?: readonly unknown[]): Promise<T[]>;
}

export interface Database extends Sql {
  /** Runs `work` in one transaction, rolled back when it throws. */
  transaction<R>(work: (sql: Sql) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

function askWith(client: Pool | PoolClient): Sql['rows'] {
  return async <T extends object>(text: string, parameters: readonly unknown[] = []) => {
    const result = await client.query<T>(text, [...parameters]);
    return result.rows;
  };
}

/** Pages render side by side in one transaction, and a connection answers one question at a time. */
function oneAfterAnother(ask: Sql['rows']): Sql['rows'] {
  let last: Promise<unknown> = Promise.resolve();
  return <T extends object>(text: string, parameters?: readonly unknown[]) => {
    const answer = last.then(() => ask<T>(text, parameters));
    last = answer.catch(() => undefined);
    return answer;
  };
}

const parseJson = (text: string): unknown => JSON.parse(text);

/** Strapi makes the shared driver leave jsonb as text. */
const JSON_PARSED: CustomTypesConfig = {
  getTypeParser: (oid, format): unknown =>
    oid === types.builtins.JSONB ? parseJson : types.getTypeParser(oid, format),
};

/**
 * Connections of the publisher's own, apart from Strapi's pool: a whole render must not keep a
 * request waiting, and the render process has no Strapi.
 */
export function openDatabase(connectionString: string, connections: number): Database {
  const pool = new Pool({ connectionString, max: connections, types: JSON_PARSED });
  // A connection that breaks is replaced by the pool; the next statement reports a real outage.
  // Without listeners, idle and lent, the process would end here.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    rows: askWith(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work({ rows: oneAfterAnother(askWith(client)) });
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((failure: unknown) => {
          broken = failure instanceof Error ? failure : new Error(String(failure));
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
