import { lockBook } from '../locks';
import type { Database } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import { finishVersions, keptHashes } from '../tree/versions';
import { treesOf } from './trees';

/**
 * After a crash, or an error between a file and its record: what is served is what the database
 * calls live, and nothing lies on disk that the database does not know. What was left there could
 * be unpublished later, and nobody would find it.
 */
export async function putRight(database: Database, files: TreeFiles): Promise<void> {
  await database.transaction(async (sql) => {
    await lockBook(sql);
    const { live, building } = await treesOf(sql);
    if (live !== null) await files.switchTo(live.id);
    const trees = [live, building].flatMap((tree) => (tree === null ? [] : [tree.id]));
    await files.tidy(new Set(trees), await keptHashes(sql));
    // Newer bytes may lie in the files of pages that are still queued.
    await sql.rows(
      `UPDATE publisher_pages p SET hash = '' FROM publisher_queue q
       WHERE q.tree = p.tree AND q.path = p.path`,
    );
    await finishVersions(sql);
  });
}
