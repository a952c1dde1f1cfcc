import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@dialozi/database';
import { type IndexList, SEARCHED_TYPES } from '@dialozi/search';
import type { Installation } from '../installation.ts';

const LOOK_EVERY_MS = 250;

/** Resolves when every published page is in the indexes that the browser searches. */
export async function untilIndexed(installation: Installation): Promise<void> {
  await withClient(installation.databaseUrl(), async (client) => {
    for (;;) {
      const { rows } = await client.query<{ pages: number }>(
        `SELECT count(*)::integer AS pages FROM published_entries
         WHERE path IS NOT NULL AND type = ANY($1)`,
        [SEARCHED_TYPES],
      );
      const pages = rows[0]?.pages ?? 0;
      if (pages > 0 && pages === (await pagesIndexed(installation.url))) return;
      await pause(LOOK_EVERY_MS);
    }
  });
}

async function pagesIndexed(url: string): Promise<number> {
  const answer = await fetch(`${url}/pagefind/indexes.json`);
  if (!answer.ok) return 0;
  const { indexes } = (await answer.json()) as IndexList;
  return indexes.reduce((sum, { pages }) => sum + pages, 0);
}
