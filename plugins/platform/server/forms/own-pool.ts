import { Pool, type PoolConfig } from 'pg';

/**
 * Connections beside Strapi's: whoever waits for one of these holds none of the others up.
 * @param options the address of the database, how many at most, and what else `pg` takes
 */
export function ownPool(options: PoolConfig): Pool {
  const pool = new Pool(options);
  // A connection that breaks is dropped by the pool, and the query that it held tells its caller.
  // Without listeners, idle and lent, the process would end here.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
