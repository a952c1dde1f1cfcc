import type { Sql } from './sql';
import type { Transaction } from './transaction';

/** Keys of PostgreSQL's advisory locks; the first number is the publisher's own. */
const PUBLISHER = 7301;
const BOOK = 1;
const LEADER = 2;
/** Of single documents; the second number is that of the document. */
const DOCUMENT = 7302;
const FILE = 7304;

/**
 * Entries change and pages are noted one after the other, never at once: otherwise a page rendered
 * from the old content could be noted after the change had looked for the pages to render again.
 */
export async function lockBook(sql: Sql): Promise<void> {
  await sql.rows('SELECT pg_advisory_xact_lock($1, $2)', [PUBLISHER, BOOK]);
}

/** Makes this connection's process the one that publishes, unless another is; it ends with the connection. */
export const TRY_LEADERSHIP = `SELECT pg_try_advisory_lock(${PUBLISHER}, ${LEADER}) AS leads`;

/**
 * Has all who save, publish or withdraw a document wait for each other, until the transaction ends:
 * what was checked is what becomes public, although the check may wait for the words of a file, and
 * nobody misses what another has not yet committed. It is taken before anything of the document is
 * read or locked, so that two who wait for each other cannot be.
 */
export async function lockDocument(trx: Transaction, documentId: string): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?, hashtext(?))', [DOCUMENT, documentId]);
}

/** Two who withdraw a file at once do it once. */
export async function lockFile(trx: Transaction, fileId: number): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?, ?)', [FILE, fileId]);
}
