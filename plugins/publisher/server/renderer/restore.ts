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
import { announceSite } from './queue';
import { upsertPages } from './record';
import { treesOf } from './trees';

/** The files in which a version differs from the live tree; purged ones stay as they are now. */
async function differences(
  sql: Sql,
  version: string,
): Promise<{ written: FileRecord[]; removed: string[] }> {
  const written = await sql.rows<FileRecord>(
    `SELECT f.path, f.hash, f.bytes, f.family, f.shows FROM publisher_files f
     LEFT JOIN publisher_files now ON now.path = f.path AND now.until IS NULL
     WHERE f.since <= $1 AND f.until > $1 AND f.hash IS NOT NULL
       AND now.hash IS DISTINCT FROM f.hash`,
    [version],
  );
  const removed = await sql.rows<{ path: string }>(
    `SELECT now.path FROM publisher_files now
     WHERE now.until IS NULL AND now.since > $1 AND NOT EXISTS (
       SELECT FROM publisher_files f WHERE f.path = now.path AND f.since <= $1 AND f.until > $1)`,
    [version],
  );
  return { written, removed: removed.map((file) => file.path) };
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
    const { written, removed } = await differences(sql, version);
    // All are read before one is written: a damaged file must leave the site as it is.
    for (const { hash } of written) await files.readKept(hash);

    const id = await openVersion(sql, 'restore', [], { restoredFrom: version });
    const replaced = [...written.map((file) => file.path), ...removed];
    await keepFiles(sql, files, live.id, id, replaced);
    for (const { path, hash } of written) {
      await files.write(live.id, path, await files.readKept(hash));
    }
    for (const path of removed) await files.remove(live.id, path);

    await recordFiles(sql, id, written, removed);
    await upsertPages(sql, live.id, written);
    // What removed pages asked stays noted: the next change of an answer renders them again.
    await sql.rows('DELETE FROM publisher_pages WHERE tree = $1 AND path = ANY($2)', [
      live.id,
      removed,
    ]);
    await finishVersions(sql);
    await announceSite(sql);
  });
}
