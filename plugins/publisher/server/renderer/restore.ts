import { OUTBOX_CHANNEL } from '../channels';
import { lockBook } from '../locks';
import type { Database, Sql } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import {
  type FileRecord,
  finishVersions,
  keepFiles,
  openVersion,
  recordFiles,
} from '../tree/versions';
import { noteBorrowed } from './borrowed';
import { announceSite, PRIORITY, queuePages, unqueue } from './queue';
import { upsertPages } from './record';
import { treesOf } from './trees';

const KEY = `e.type || '/' || e.locale || '/' || e.document_id`;

/**
 * The files in which a version differs from the live tree; purged ones stay as they are now. An
 * entry that has moved since stays where it is: its old address leads there.
 */
async function differences(
  sql: Sql,
  version: string,
): Promise<{ written: FileRecord[]; removed: Pick<FileRecord, 'path' | 'family'>[] }> {
  const written = await sql.rows<FileRecord>(
    `SELECT f.path, f.hash, f.bytes, f.family, f.shows FROM publisher_files f
     LEFT JOIN publisher_files now ON now.path = f.path AND now.until IS NULL
     WHERE f.since <= $1 AND f.until > $1 AND f.hash IS NOT NULL
       AND now.hash IS DISTINCT FROM f.hash
       AND (f.family IS NOT NULL OR EXISTS (
         SELECT FROM published_entries e WHERE e.path = f.path AND ${KEY} = ANY (f.shows)))`,
    [version],
  );
  const removed = await sql.rows<Pick<FileRecord, 'path' | 'family'>>(
    `SELECT now.path, now.family FROM publisher_files now
     WHERE now.until IS NULL AND now.since > $1 AND NOT EXISTS (
       SELECT FROM publisher_files f WHERE f.path = now.path AND f.since <= $1 AND f.until > $1)
       AND NOT EXISTS (
         SELECT FROM published_entries e JOIN publisher_files f
           ON f.until > $1 AND f.since <= $1 AND f.family IS NULL AND f.shows @> ARRAY[${KEY}]
         WHERE e.path = now.path)`,
    [version],
  );
  return { written, removed };
}

/**
 * Gives the live tree the files of a kept version, as a new version. Content is not touched: the
 * next change of an entry renders its pages from what the cms says then.
 * @throws Error when the version is not kept or one of its files is damaged; nothing is changed then.
 */
export async function restoreVersion(
  database: Database,
  files: TreeFiles,
  version: string,
): Promise<void> {
  await database.transaction(async (sql) => {
    await lockBook(sql);
    const { live } = await treesOf(sql);
    const [kept] = await sql.rows('SELECT 1 FROM publisher_versions WHERE id = $1', [version]);
    if (live === null || kept === undefined) throw new Error(`Version ${version} is not kept.`);
    const { written, removed: gone } = await differences(sql, version);
    const removed = gone.map((file) => file.path);
    // All are read before one is written: a damaged file must leave the site as it is.
    for (const { hash } of written) await files.readKept(hash);

    const queued = await queueBeforehand(database, sql, live.id, [...written, ...gone]);
    const id = await openVersion(sql, 'restore', [], { restoredFrom: version });
    await keepFiles(sql, files, live.id, id, [...written.map((file) => file.path), ...removed]);
    for (const { path, hash } of written) {
      await files.write(live.id, path, await files.readKept(hash));
    }
    for (const path of removed) await files.remove(live.id, path);

    await recordFiles(sql, id, written, removed);
    await upsertPages(sql, live.id, written);
    await noteBorrowed(sql, live.id, written);
    // What removed pages asked stays noted: the next change of an answer renders them again.
    await sql.rows('DELETE FROM publisher_pages WHERE tree = $1 AND path = ANY($2)', [
      live.id,
      removed,
    ]);
    await unqueue(sql, live.id, queued);
    await finishVersions(sql);
    await announceSite(sql);
  });
}

/**
 * Has these pages rendered from the content, should the power fail before the restore is recorded:
 * committed apart from it, and taken back at its end.
 * @returns those that were not queued anyway.
 */
async function queueBeforehand(
  database: Database,
  sql: Sql,
  tree: string,
  pages: readonly Pick<FileRecord, 'path' | 'family'>[],
): Promise<string[]> {
  const paths = pages.map((page) => page.path);
  const rows = await sql.rows<{ path: string }>(
    'SELECT path FROM publisher_queue WHERE tree = $1 AND path = ANY($2)',
    [tree, paths],
  );
  const waiting = new Set(rows.map((row) => row.path));
  const fresh = pages.filter((page) => !waiting.has(page.path));
  await database.transaction(async (apart) => {
    await queuePages(
      apart,
      tree,
      fresh.map(({ path, family }) => {
        return { path, family, action: 'render', priority: PRIORITY.tail };
      }),
      [],
    );
    // What lies on disk from now on is not what the record says.
    await apart.rows(`UPDATE publisher_pages SET hash = '' WHERE tree = $1 AND path = ANY($2)`, [
      tree,
      paths,
    ]);
    await apart.rows('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
  });
  return fresh.map((page) => page.path);
}
