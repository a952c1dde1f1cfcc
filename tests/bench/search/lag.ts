import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { foundLinks, searchInBrowser } from '../../harness/search-page.ts';
import { type Figure, percentiles } from '../figures.ts';
import type { Installation } from '../installation.ts';
import { messages } from '../messages.ts';
import { callToPublish } from '../publishing.ts';
import type { Reader } from './browser.ts';

const LOOK_EVERY_MS = 500;

/** From an editor's call to publish until a reader's browser finds the article by a word of its own. */
export async function measureLag(
  { url }: Installation,
  {
    reader,
    token,
    articles,
    times,
  }: { reader: Reader; token: string; articles: number; times: number },
): Promise<Figure[]> {
  const seconds: number[] = [];
  for (let time = 0; time < times; time++) {
    const word = randomUUID().replaceAll('-', '');
    const begun = performance.now();
    await callToPublish(url, token, { word, article: null });
    while (!(await isFound(reader, word))) await pause(LOOK_EVERY_MS);
    seconds.push((performance.now() - begun) / 1000);
  }
  const name = messages.searchLag(articles);
  return percentiles(
    { id: `search.lag.${articles}`, name, unit: 's', aim: { atMost: 60 } },
    seconds,
  );
}

const isFound = (reader: Reader, word: string): Promise<boolean> =>
  reader.visit(async (page) => {
    await searchInBrowser(page, word);
    return (await foundLinks(page).count()) > 0;
  });
