import type { Core } from '@strapi/strapi';
import { logFailure } from './log-failure';

/** PostgreSQL's word for a connection that it ends, and for one that it does not take yet. */
const ENDED = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE']);
/** What `pg` says when the server is just gone; knex puts the statement before it. */
const GONE = /(?:^| - )Connection (?:terminated|ended) unexpectedly$/;

const isLostConnection = (reason: unknown): boolean =>
  reason instanceof Error &&
  (('code' in reason && ENDED.has(String(reason.code))) || GONE.test(reason.message));

/**
 * Keeps the process when the database is restarted under it. Strapi reads the relations of an entry
 * side by side and waits for the first that fails: the failures of the others are nobody's, and Node
 * would end the process for them. Any other rejection that nobody handles still ends it.
 */
export function outliveLostConnections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    if (!isLostConnection(reason)) throw reason;
    logFailure(strapi, 'A connection to the database was lost', reason);
  });
}
