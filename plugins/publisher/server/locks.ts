import type { Sql } from './sql';
import type { Transaction } from './transaction';

/** Keys of PostgreSQL's advisory locks; the first number is the publisher's own. */
const PUBLISHER = 7301;
const BOOK = 1;
const LEADER = 2;
/** Of single documents; the second number is that of the document. */
const DOCUMENT = 7302;
const VERSIONS = 7303;
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
 * Has whoever publishes a document and whoever withdraws it wait for each other, until the transaction
 * ends: otherwise each could miss what the other has not yet committed.
 */
export async function lockDocument(
  trx: Transaction,
  documentId: string,
  to: 'publish' | 'withdraw',
): Promise<void> {
  const lock = to === 'publish' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await trx.raw(`SELECT ${lock}(?, hashtext(?))`, [DOCUMENT, documentId]);
}

/** Two who publish a document at once make one version of it after the other. */
export async function lockVersions(trx: Transaction, documentId: string): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?, hashtext(?))', [VERSIONS, documentId]);
}

/** Two who withdraw a file at once do it once. */
export async function lockFile(trx: Transaction, fileId: number): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?, ?)', [FILE, fileId]);
}
