import type { Sql } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import { type FileRecord, keepFiles, recordFiles } from '../tree/versions';
import { announceSite, type QueuedPage } from './queue';
import type { RenderError, RenderedPage } from './render-page';

export interface Finished {
  rendered: readonly RenderedPage[];
  removed: readonly string[];
  families: ReadonlyMap<string, string | null>;
  version: ((causes: readonly string[]) => Promise<string>) | null;
  causes: readonly string[];
}

/** Writes what differs, keeps what it replaces for the earlier versions, and records both. */
export async function recordPages(
  sql: Sql,
  files: TreeFiles,
  tree: string,
  { rendered, removed, families, version, causes }: Finished,
): Promise<void> {
  const had = new Map(
    (
      await sql.rows<{ path: string; hash: string }>(
        'SELECT path, hash FROM publisher_pages WHERE tree = $1 AND path = ANY($2)',
        [tree, [...rendered.map((page) => page.path), ...removed]],
      )
    ).map((page) => [page.path, page.hash]),
  );
  const changed = rendered.filter((page) => had.get(page.path) !== page.hash);
  const gone = removed.filter((path) => had.has(path));

  const id = changed.length + gone.length > 0 ? await version?.(causes) : undefined;
  if (id !== undefined) {
    await keepFiles(sql, files, tree, id, [...changed.map((page) => page.path), ...gone]);
  }
  await Promise.all(changed.map((page) => files.write(tree, page.path, page.bytes)));
  await Promise.all(removed.map((path) => files.remove(tree, path)));

  const records: FileRecord[] = rendered.map((page) => ({
    path: page.path,
    hash: page.hash,
    bytes: page.bytes.length,
    family: families.get(page.path) ?? null,
    shows: [...page.notes.shows],
  }));
  await notePages(sql, tree, records, removed);
  if (id !== undefined) {
    const differing = new Set(changed.map((page) => page.path));
    await recordFiles(
      sql,
      id,
      records.filter((record) => differing.has(record.path)),
      gone,
    );
    await announceSite(sql);
  }
}

/** Notes the pages of a tree as they are now, and forgets the removed ones. */
export async function notePages(
  sql: Sql,
  tree: string,
  records: readonly FileRecord[],
  removed: readonly string[],
): Promise<void> {
  await upsertPages(sql, tree, records);
  for (const table of ['publisher_pages', 'publisher_reads']) {
    await sql.rows(`DELETE FROM ${table} WHERE tree = $1 AND path = ANY($2)`, [tree, removed]);
  }
}

export async function upsertPages(
  sql: Sql,
  tree: string,
  records: readonly FileRecord[],
): Promise<void> {
  await sql.rows(
    `INSERT INTO publisher_pages (tree, path, family, hash, bytes, shows)
     SELECT $1, path, family, hash, bytes, ARRAY(SELECT jsonb_array_elements_text(shows))
     FROM jsonb_to_recordset($2) AS p (path text, family text, hash text, bytes integer, shows jsonb)
     ON CONFLICT (tree, path) DO UPDATE SET
       family = excluded.family, hash = excluded.hash, bytes = excluded.bytes,
       shows = excluded.shows, rendered_at = clock_timestamp()`,
    [tree, JSON.stringify(records)],
  );
}

/** What is tried again failed for the last time, or fails anew. */
export async function forgetFailures(
  sql: Sql,
  tree: string,
  pages: readonly QueuedPage[],
): Promise<void> {
  await sql.rows('DELETE FROM publisher_failures WHERE tree = $1 AND path = ANY($2)', [
    tree,
    pages.map((page) => page.path),
  ]);
}

/**
 * A page that failed keeps its old file, unless that shows something erased; the editors of the
 * entries behind it see why.
 */
export async function recordFailures(
  sql: Sql,
  tree: string,
  failed: readonly RenderError[],
  taken: readonly QueuedPage[],
): Promise<void> {
  if (failed.length === 0) return;
  const byPath = new Map(taken.map((page) => [page.path, page]));
  const rows = failed.map(({ path, message, notes }) => ({
    path,
    message,
    family: byPath.get(path)?.family ?? null,
    causes: [...new Set([...(byPath.get(path)?.causes ?? []), ...notes.shows])],
  }));
  await sql.rows(
    `INSERT INTO publisher_failures (tree, path, family, message, causes)
     SELECT $1, path, family, message, ARRAY(SELECT jsonb_array_elements_text(causes))
     FROM jsonb_to_recordset($2) AS f (path text, family text, message text, causes jsonb)`,
    [tree, JSON.stringify(rows)],
  );
  await announceSite(sql);
}
