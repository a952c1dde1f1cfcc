import { withClient } from '@dialozi/database';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../cli/src/terminal.ts';
import { messages } from './messages.ts';

interface State {
  articles: number;
  documents: number;
  pages: number;
  ready: boolean;
}

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
      const { rows } = await client.query<State>(STATE);
      const state = rows[0];
      if (state?.ready && state.articles >= articles) return;
      if (state && performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        console.log(`  ${say(messages.progress(state.articles, articles, state.pages))}`);
      }
      await pause(100);
    }
  });
  return (performance.now() - begun) / 1000;
}

/** Resolves when nothing waits to be rendered. */
export async function untilIdle(databaseUrl: string): Promise<void> {
  await untilPublished(databaseUrl, 0);
}

const STATE = `
SELECT (SELECT count(*)::integer FROM published_entries
    WHERE type = 'article' AND locale = 'bg') AS articles,
  (SELECT count(*)::integer FROM publisher_queue) AS pages,
  EXISTS (SELECT FROM publisher_trees WHERE state = 'live' AND outdated IS NULL)
    AND NOT EXISTS (SELECT FROM publisher_trees WHERE state = 'building')
    AND NOT EXISTS (SELECT FROM publisher_outbox)
    AND NOT EXISTS (SELECT FROM publisher_queue) AS ready`;
