import type { Sql } from '../sql';
import type { TreeFiles } from './tree-files';

export type VersionReason = 'change' | 'whole' | 'restore';

export interface FileRecord {
  path: string;
  hash: string;
  bytes: number;
  family: string | null;
  shows: readonly string[];
}

/** True for files that show something unpublished or taken away: no kept version may hold them. */
const SHOWS_ERASED = `(f.is_doomed OR EXISTS (
  SELECT FROM unnest(f.shows) AS key
  WHERE NOT EXISTS (
    SELECT FROM published_entries e
    WHERE e.type = split_part(key, '/', 1) AND e.locale = split_part(key, '/', 2)
      AND e.document_id = split_part(key, '/', 3))))`;

export async function openVersion(
  sql: Sql,
  reason: VersionReason,
  causes: readonly string[],
  { restoredFrom, startedAt }: { restoredFrom?: string; startedAt?: Date } = {},
): Promise<string> {
  const [row] = await sql.rows<{ id: string }>(
    `INSERT INTO publisher_versions (reason, causes, restored_from, started_at)
     VALUES ($1, $2, $3, coalesce($4, clock_timestamp())) RETURNING id`,
    [reason, causes, restoredFrom ?? null, startedAt ?? null],
  );
  if (row === undefined) throw new Error('The database made no version.');
  return row.id;
}

/** The number of the newest version; null before the first. */
export async function newestVersion(sql: Sql): Promise<string | null> {
  const [row] = await sql.rows<{ id: string | null }>(
    'SELECT max(id)::text AS id FROM publisher_versions',
  );
  return row?.id ?? null;
}

/**
 * Keeps what the live tree has at these addresses for the versions before this one; not what only
 * this one has had, nor what shows an entry that is no longer published.
 */
export async function keepFiles(
  sql: Sql,
  files: TreeFiles,
  tree: string,
  version: string,
  paths: readonly string[],
): Promise<void> {
  const rows = await sql.rows<{ path: string; hash: string }>(
    `SELECT f.path, f.hash FROM publisher_files f
     WHERE f.until IS NULL AND f.since < $1 AND f.path = ANY($2) AND NOT ${SHOWS_ERASED}`,
    [version, paths],
  );
  for (const { path, hash } of rows) await files.keep(tree, path, hash);
}

/** The live files of pages that a tree failed to render, alone or with their list. */
export async function filesOfFailures(sql: Sql, tree: string): Promise<FileRecord[]> {
  return sql.rows<FileRecord>(
    `SELECT DISTINCT f.path, f.hash, f.bytes, f.family, f.shows
     FROM publisher_failures x
     JOIN publisher_files f ON f.until IS NULL AND (f.path = x.path OR f.family = x.path)
     WHERE x.tree = $1 AND NOT ${SHOWS_ERASED}
       AND NOT EXISTS (SELECT FROM publisher_pages p WHERE p.tree = $1 AND p.path = f.path)`,
    [tree],
  );
}

/** Those of these addresses whose live file shows something erased: no failure keeps that before readers. */
export async function showingErased(sql: Sql, paths: readonly string[]): Promise<string[]> {
  // Asked at each drain and each chunk, where hardly ever anything has failed.
  if (paths.length === 0) return [];
  const rows = await sql.rows<{ path: string }>(
    `SELECT f.path FROM publisher_files f
     WHERE f.until IS NULL AND f.path = ANY($1) AND ${SHOWS_ERASED}`,
    [paths],
  );
  return rows.map((row) => row.path);
}

/** Ends what these addresses had with the version before this one, and begins what they have now. */
export async function recordFiles(
  sql: Sql,
  version: string,
  written: readonly FileRecord[],
  removed: readonly string[],
): Promise<void> {
  const paths = [...written.map((file) => file.path), ...removed];
  await sql.rows(
    `UPDATE publisher_files f SET until = $1, hash = CASE WHEN ${SHOWS_ERASED} THEN NULL ELSE hash END
     WHERE f.path = ANY($2) AND f.until IS NULL AND f.since < $1`,
    [version, paths],
  );
  // A page rendered twice within one version: only its last file counts.
  await sql.rows('DELETE FROM publisher_files WHERE path = ANY($2) AND since = $1', [
    version,
    paths,
  ]);
  await sql.rows(
    `INSERT INTO publisher_files (path, since, hash, bytes, family, shows)
     SELECT path, $1, hash, bytes, family, ARRAY(SELECT jsonb_array_elements_text(shows))
     FROM jsonb_to_recordset($2) AS f (path text, hash text, bytes integer, family text, shows jsonb)`,
    [version, JSON.stringify(written)],
  );
  await sql.rows(
    'UPDATE publisher_versions SET rendered = rendered + $2, removed = removed + $3 WHERE id = $1',
    [version, written.length, removed.length],
  );
}

export async function finishVersions(sql: Sql): Promise<void> {
  await sql.rows(
    'UPDATE publisher_versions SET finished_at = clock_timestamp() WHERE finished_at IS NULL',
  );
}

/**
 * Takes what was unpublished or erased out of every kept version, so that no restore brings it back.
 * @returns the hashes whose kept files must go, because no version needs them any more.
 */
export async function purgeEntries(sql: Sql, keys: readonly string[]): Promise<string[]> {
  const purged = await sql.rows<{ hash: string }>(
    `WITH doomed AS (
       SELECT path, since, hash FROM publisher_files
       WHERE until IS NOT NULL AND hash IS NOT NULL AND shows && $1::text[])
     UPDATE publisher_files f SET hash = NULL FROM doomed
     WHERE f.path = doomed.path AND f.since = doomed.since RETURNING doomed.hash`,
    [keys],
  );
  return unneeded(sql, purged);
}

/** What shows these entries now is not kept when it is replaced: a file was taken out of them. */
export async function doomEntries(sql: Sql, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql.rows(
    'UPDATE publisher_files SET is_doomed = true WHERE until IS NULL AND shows && $1::text[]',
    [keys],
  );
}

/** Hashes whose kept files stay: of ended files, and of those that a crash left about to end. */
export async function keptHashes(sql: Sql): Promise<Set<string>> {
  const rows = await sql.rows<{ hash: string }>(
    `SELECT f.hash FROM publisher_files f WHERE f.until IS NOT NULL AND f.hash IS NOT NULL
     UNION
     SELECT f.hash FROM publisher_files f JOIN publisher_queue q USING (path)
     WHERE f.until IS NULL AND NOT ${SHOWS_ERASED}`,
  );
  return new Set(rows.map((row) => row.hash));
}

/** Forgets all but the newest versions. @returns the hashes whose kept files must go. */
export async function pruneVersions(sql: Sql, kept: number): Promise<string[]> {
  const [oldest] = await sql.rows<{ id: string }>(
    'SELECT id FROM publisher_versions ORDER BY id DESC OFFSET $1 LIMIT 1',
    [kept - 1],
  );
  if (oldest === undefined) return [];
  await sql.rows('DELETE FROM publisher_versions WHERE id < $1', [oldest.id]);
  const pruned = await sql.rows<{ hash: string | null }>(
    'DELETE FROM publisher_files WHERE until <= $1 RETURNING hash',
    [oldest.id],
  );
  return unneeded(sql, pruned);
}

async function unneeded(sql: Sql, rows: readonly { hash: string | null }[]): Promise<string[]> {
  const hashes = [...new Set(rows.flatMap((row) => (row.hash === null ? [] : [row.hash])))];
  if (hashes.length === 0) return [];
  const left = await sql.rows<{ hash: string }>(
    `SELECT hash FROM unnest($1::text[]) AS hash
     WHERE NOT EXISTS (SELECT FROM publisher_files f WHERE f.hash = hash.hash AND f.until IS NOT NULL)`,
    [hashes],
  );
  return left.map((row) => row.hash);
}
