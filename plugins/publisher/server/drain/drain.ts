import type { Core } from '@strapi/strapi';
import type { EntryType } from '../../contract/entries/schemas';
import { WITHDRAWALS } from '../../contract/withdrawals';
import { LOCALES } from '../../contract/locales';
import { type Change, isChange } from '../../domain/change';
import { entryKey } from '../content/entry-key';
import { lockBook } from '../locks';
import { announceSite } from '../renderer/queue';
import { outdateTree } from '../renderer/trees';
import type { Database, Sql } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import { doomEntries, purgeEntries } from '../tree/versions';
import { noteFormerAddresses } from './former-addresses';
import { type Projected, projectDocuments } from './project-documents';
import { queueErasedFailures, queueStalePages } from './queue-stale';
import { type DocumentKey, storeEntries, type Taken } from './store-entries';
import { storeTotals } from './totals';
import { withdrawalsToTell, withdrawnAmong } from './withdrawn';

export interface DrainParts {
  strapi: Core.Strapi;
  database: Database;
  files: TreeFiles;
}

const BATCH = 500;
/** From this many changed entries on, rendering everything costs less than finding what differs. */
const BULK = 400;

/**
 * Takes a batch of waiting changes to the published entries and to the queues of pages, in one
 * transaction: a crash leaves both as they were.
 * @returns whether there was anything to take.
 */
export async function drain({ strapi, database, files }: DrainParts): Promise<boolean> {
  const result = await database.transaction(async (sql) => {
    await lockBook(sql);
    const taken = await takeDocuments(sql);
    if (taken.documents.length === 0) return null;
    const changes = await publishDocuments(strapi, sql, taken, await databaseTime(sql));
    await noteFormerAddresses(sql, changes);
    await queueChanges(sql, changes);
    await announceSite(sql);
    const vanished = changes.filter((change) => change.after === null);
    // Whatever changed: an entry can be withdrawn that had been taken down before.
    const withdrawals = await withdrawalsToTell(sql);
    if (withdrawals.length > 0) await storeTotals(sql, WITHDRAWALS, withdrawals);
    const keys = taken.purged.flatMap(({ type, documentId }) =>
      LOCALES.map((locale) => entryKey(type, locale, documentId)),
    );
    await doomEntries(sql, keys);
    await queueErasedFailures(sql);
    return purgeEntries(sql, [
      ...vanished.map((one) => entryKey(one.type, one.locale, one.documentId)),
      ...keys,
    ]);
  });
  if (result === null) return false;
  for (const hash of result) await files.forget(hash);
  return true;
}

/** The clock by which a document becomes due; this machine's own may go before or after it. */
async function databaseTime(sql: Sql): Promise<Date> {
  const [row] = await sql.rows<{ now: Date }>('SELECT clock_timestamp() AS now');
  if (row === undefined) throw new Error('The database does not tell the time.');
  return row.now;
}

async function takeDocuments(sql: Sql): Promise<Taken> {
  const rows = await sql.rows<DocumentKey & { purges: boolean }>(
    `DELETE FROM publisher_outbox WHERE id IN (SELECT id FROM publisher_outbox ORDER BY id LIMIT $1)
     RETURNING type, document_id AS "documentId", purges`,
    [BATCH],
  );
  return { documents: distinct(rows), purged: distinct(rows.filter(({ purges }) => purges)) };
}

async function publishDocuments(
  strapi: Core.Strapi,
  sql: Sql,
  { documents, purged }: Taken,
  now: Date,
): Promise<Change[]> {
  const all: DocumentKey[] = [];
  const projected: Projected[] = [];
  // An address may have passed on from an entry whose own change still waits: it is taken along,
  // and so is whoever has the address that one moved to.
  for (let next = documents; next.length > 0; next = await holdersOf(sql, projected, all)) {
    all.push(...next);
    projected.push(...(await projectAll(strapi, sql, next, now)));
  }
  const changes = await storeEntries(sql, { documents: all, purged }, projected);
  return changes.filter(isChange);
}

async function projectAll(
  strapi: Core.Strapi,
  sql: Sql,
  documents: readonly DocumentKey[],
  now: Date,
): Promise<Projected[]> {
  const byType = Map.groupBy(documents, (one) => one.type);
  const projected: Projected[] = [];
  for (const [type, group] of byType) {
    const ids = group.map((one) => one.documentId);
    const withdrawn = await withdrawnAmong(sql, type, ids);
    projected.push(...(await projectDocuments(strapi, type, ids, { now, withdrawn })));
  }
  return projected;
}

async function holdersOf(
  sql: Sql,
  projected: readonly Projected[],
  documents: readonly DocumentKey[],
): Promise<DocumentKey[]> {
  const paths = projected.flatMap(({ result }) =>
    'entry' in result && result.entry?.path != null ? [result.entry.path] : [],
  );
  const rows = await sql.rows<{ type: EntryType; documentId: string }>(
    `SELECT type, document_id AS "documentId" FROM published_entries
     WHERE path = ANY($1) AND document_id <> ALL($2)`,
    [paths, documents.map((one) => one.documentId)],
  );
  return distinct(rows);
}

/** Settings are read by every page and much content at once touches most: both make a new tree. */
async function queueChanges(sql: Sql, changes: readonly Change[]): Promise<void> {
  if (changes.length > BULK) return outdateTree(sql, 'bulk');
  if (changes.some((change) => change.type === 'site-settings')) await outdateTree(sql, 'settings');
  await queueStalePages(
    sql,
    changes.filter((change) => change.type !== 'site-settings'),
  );
}

function distinct(documents: readonly DocumentKey[]): DocumentKey[] {
  return [...new Map(documents.map((one) => [`${one.type}/${one.documentId}`, one])).values()];
}
