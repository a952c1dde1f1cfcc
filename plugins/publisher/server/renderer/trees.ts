import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RouteFamily } from '../../contract/renderer';
import { sha256 } from '../content/hash';
import { lockBook } from '../locks';
import type { Database, Sql } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import {
  type FileRecord,
  filesOfFailures,
  keepFiles,
  openVersion,
  recordFiles,
} from '../tree/versions';
import { noteBorrowed } from './borrowed';
import { familyKeys } from './families';
import { announceSite, PRIORITY, queuePages } from './queue';
import { notePages, upsertPages } from './record';

export interface Tree {
  id: string;
  code: string;
  state: 'building' | 'live';
  outdated: string | null;
  startedAt: Date;
}

/** Styles, scripts and fonts of the site's build: pages of no entry, never queued. */
const ASSETS = 'assets';

export async function treesOf(sql: Sql): Promise<{ live: Tree | null; building: Tree | null }> {
  const trees = await sql.rows<Tree>(
    'SELECT id, code, state, outdated, started_at AS "startedAt" FROM publisher_trees',
  );
  return {
    live: trees.find((tree) => tree.state === 'live') ?? null,
    building: trees.find((tree) => tree.state === 'building') ?? null,
  };
}

/** Begins a whole tree beside the live one; one that was being built is given up for it. */
export async function beginTree(
  database: Database,
  files: TreeFiles,
  families: readonly RouteFamily[],
  options: { code: string; assetsDir: string },
): Promise<void> {
  // After an import nothing is known yet of how much there is, and every question would be planned badly.
  await database.rows('ANALYZE published_entries, published_facets');
  const givenUp = await database.transaction(async (sql) => {
    await lockBook(sql);
    const { building } = await treesOf(sql);
    if (building !== null) {
      await sql.rows('DELETE FROM publisher_trees WHERE id = $1', [building.id]);
    }
    const [tree] = await sql.rows<{ id: string }>(
      `INSERT INTO publisher_trees (code, state) VALUES ($1, 'building') RETURNING id`,
      [options.code],
    );
    if (tree === undefined) throw new Error('The database made no tree.');
    await files.prepareTree(tree.id);
    await notePages(sql, tree.id, await copyAssets(files, tree.id, options.assetsDir), []);
    const keys = familyKeys(families);
    await queuePages(
      sql,
      tree.id,
      keys.map((path) => ({ path, family: null, action: 'count', priority: PRIORITY.own })),
      [],
    );
    await sql.rows(
      `INSERT INTO publisher_queue (tree, path, action, priority, causes)
       SELECT $1, path, 'render', $2, '{}' FROM published_entries WHERE path IS NOT NULL`,
      [tree.id, PRIORITY.tail],
    );
    await sql.rows('ANALYZE publisher_queue');
    return building;
  });
  if (givenUp !== null) await files.dropTree(givenUp.id);
}

async function copyAssets(
  files: TreeFiles,
  tree: string,
  assetsDir: string,
): Promise<FileRecord[]> {
  const entries = await readdir(assetsDir, { recursive: true, withFileTypes: true });
  const records: FileRecord[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const source = join(entry.parentPath, entry.name);
    const path = source.slice(assetsDir.length).replaceAll('\\', '/');
    const bytes = await readFile(source);
    await files.write(tree, path, bytes);
    records.push({ path, hash: sha256(bytes), bytes: bytes.length, family: ASSETS, shows: [] });
  }
  return records;
}

/**
 * Makes the finished tree the live one, with a version for what differs, and drops the old.
 * The link is set after the commit; a crash between the two is mended by `putRight`.
 */
export async function finishTree(database: Database, files: TreeFiles, built: Tree): Promise<void> {
  const old = await database.transaction(async (sql) => {
    await lockBook(sql);
    const { live, building } = await treesOf(sql);
    const [waiting] = await sql.rows('SELECT 1 FROM publisher_queue WHERE tree = $1 LIMIT 1', [
      built.id,
    ]);
    if (building?.id !== built.id || waiting !== undefined) return null;
    if (live !== null) await takeOverFailed(sql, files, live.id, built.id);
    const written = await sql.rows<FileRecord>(
      `SELECT p.path, p.hash, p.bytes, p.family, p.shows FROM publisher_pages p
       LEFT JOIN publisher_files f ON f.path = p.path AND f.until IS NULL
       WHERE p.tree = $1 AND f.hash IS DISTINCT FROM p.hash`,
      [built.id],
    );
    const removed = await sql.rows<{ path: string }>(
      `SELECT f.path FROM publisher_files f
       LEFT JOIN publisher_pages p ON p.tree = $1 AND p.path = f.path
       WHERE f.until IS NULL AND p.path IS NULL`,
      [built.id],
    );
    const id = await openVersion(sql, 'whole', [], { startedAt: built.startedAt });
    if (live !== null) {
      const replaced = [...written, ...removed].map((file) => file.path);
      await keepFiles(sql, files, live.id, id, replaced);
      await sql.rows('DELETE FROM publisher_trees WHERE id = $1', [live.id]);
    }
    await recordFiles(
      sql,
      id,
      written,
      removed.map((f) => f.path),
    );
    await sql.rows(`UPDATE publisher_trees SET state = 'live' WHERE id = $1`, [built.id]);
    await announceSite(sql);
    return { id: live?.id ?? null };
  });
  if (old === null) return;
  await files.switchTo(built.id);
  // What was read between the commit and this came from the old tree.
  await announceSite(database);
  if (old.id !== null) await files.dropTree(old.id);
}

/** A page that failed in the new tree keeps the file it has in the old one. */
async function takeOverFailed(
  sql: Sql,
  files: TreeFiles,
  from: string,
  tree: string,
): Promise<void> {
  const taken: FileRecord[] = [];
  for (const file of await filesOfFailures(sql, tree)) {
    if (await files.takeOver(from, tree, file.path)) taken.push(file);
  }
  await upsertPages(sql, tree, taken);
  await noteBorrowed(sql, tree, taken);
}

/** Asks for a whole new tree in place of the newest one, whatever is queued for that. */
export async function outdateTree(sql: Sql, reason: 'settings' | 'bulk' | 'asked'): Promise<void> {
  await sql.rows(
    `UPDATE publisher_trees SET outdated = $1
     WHERE id = (SELECT id FROM publisher_trees ORDER BY state = 'building' DESC LIMIT 1)`,
    [reason],
  );
}
