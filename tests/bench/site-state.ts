import { withClient } from '@dialozi/database';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../cli/src/terminal.ts';
import { messages } from './messages.ts';

const LOOK_EVERY_MS = 50;
const TELL_EVERY_MS = 10_000;

/**
 * Waits until so many articles are published entries and every page is rendered: the condition of
 * the platform's own start. @returns the seconds it took.
 */
export async function untilPublished(databaseUrl: string, articles: number): Promise<number> {
  const begun = performance.now();
  let told = begun;
  await withClient(databaseUrl, async (client) => {
    for (;;) {
      if ((await isReady(client)) && (await progressOf(client)).articles >= articles) return;
      if (performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        const { articles: published, pages } = await progressOf(client);
        console.log(`  ${say(messages.progress(published, articles, pages))}`);
      }
      await pause(LOOK_EVERY_MS);
    }
  });
  return (performance.now() - begun) / 1000;
}

/** Resolves when no page waits to be rendered; files for machines may. */
export async function untilIdle(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    while (!(await isReady(client))) await pause(LOOK_EVERY_MS);
  });
}

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

/** Asked often, so it counts nothing. */
async function isReady(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ ready: boolean }>(
    `SELECT EXISTS (SELECT FROM publisher_trees WHERE state = 'live' AND outdated IS NULL)
       AND NOT EXISTS (SELECT FROM publisher_trees WHERE state = 'building')
       AND NOT EXISTS (SELECT FROM publisher_outbox)
       AND NOT EXISTS (SELECT FROM publisher_queue WHERE priority < 3) AS ready`,
  );
  return rows[0]?.ready ?? false;
}

async function progressOf(client: Client): Promise<{ articles: number; pages: number }> {
  const { rows } = await client.query<{ articles: number; pages: number }>(
    `SELECT (SELECT count(*)::integer FROM published_entries
         WHERE type = 'article' AND locale = 'bg') AS articles,
       (SELECT count(*)::integer FROM publisher_queue) AS pages`,
  );
  return rows[0] ?? { articles: 0, pages: 0 };
}
