import { mkdir, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Sql } from '../sql';
import { ignoring } from './ignoring';

/** Whether a published entry shows the upload of this name. */
export async function isShown(sql: Sql, name: string): Promise<boolean> {
  const rows = await sql.rows('SELECT FROM published_entries WHERE uploads @> ARRAY[$1] LIMIT 1', [
    name,
  ]);
  return rows.length > 0;
}

/**
 * Makes `uploads/` of the site hold a link to each upload that is shown and to no other: so a web
 * server finds them when the platform is down, and nothing else.
 */
export async function linkUploads(
  sql: Sql,
  { siteDir, uploadsDir }: { siteDir: string; uploadsDir: string },
): Promise<void> {
  const rows = await sql.rows<{ name: string }>(
    'SELECT DISTINCT unnest(uploads) AS name FROM published_entries',
  );
  const shown = new Set(rows.map(({ name }) => name));
  await mkdir(join(siteDir, 'uploads'), { recursive: true });
  const folder = await realpath(join(siteDir, 'uploads'));
  const linked = new Set(await readdir(folder));
  for (const name of linked.difference(shown)) await rm(join(folder, name), { force: true });
  // Relative, since data folders are moved and copied.
  const target = relative(folder, uploadsDir);
  for (const name of shown.difference(linked)) {
    await symlink(join(target, name), join(folder, name)).catch(ignoring('EEXIST'));
  }
}
