import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@dialozi/database';
import { call } from '../harness/http.ts';
import { type Figure, percentiles } from './figures.ts';
import type { Installation } from './installation.ts';
import { messages } from './messages.ts';
import { untilIdle } from './site-state.ts';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const PATIENCE_MS = 60_000;
/** Files for machines wait for more changes: a few publications tell how long. */
const DATA_TIMES = 4;
/** A reader who looks without a pause would be the load that is measured. */
const BETWEEN_LOOKS_MS = 10;

interface Article {
  documentId: string;
  slug: string;
}

/**
 * From the call with which an editor publishes (`POST …/actions/publish` of Strapi's own admin, the
 * whole form in its body) until the page is served with what was written. Half of the articles are
 * new, half are changed ones of any age; feeds, sitemaps and open data are written meanwhile.
 */
export async function measurePublishing(
  installation: Installation,
  token: string,
  { size, times }: { size: number; times: number },
): Promise<Figure[]> {
  const changed = await someArticles(installation.databaseUrl(), times);
  const runs: Record<'new' | 'changed' | 'all' | 'data', number[]> = {
    new: [],
    changed: [],
    all: [],
    data: [],
  };
  for (const article of changed) {
    for (const kind of ['new', 'changed'] as const) {
      const begun = performance.now();
      await publish(installation.url, token, kind === 'new' ? null : article);
      runs[kind].push((performance.now() - begun) / 1000);
      await untilIdle(installation.databaseUrl());
      runs.all.push((performance.now() - begun) / 1000);
    }
  }
  for (const article of changed.slice(0, DATA_TIMES)) {
    const begun = performance.now();
    const word = await publish(installation.url, token, article);
    await untilShown(`${installation.url}/otvoreni-danni/novini.json`, word);
    runs.data.push((performance.now() - begun) / 1000);
  }
  const atMost = (seconds: number) => ({ unit: 's', aim: { atMost: seconds } }) as const;
  const live = `publish-live.${size}`;
  return [
    ...percentiles({ id: `${live}.new`, name: messages.publishNew(size), ...atMost(1) }, runs.new),
    ...percentiles(
      { id: `${live}.changed`, name: messages.publishChanged(size), ...atMost(1) },
      runs.changed,
    ),
    ...percentiles(
      { id: `publish-all.${size}`, name: messages.publishAll(size), unit: 's' },
      runs.all,
    ),
    ...percentiles(
      { id: `publish-data.${size}`, name: messages.publishData(size), ...atMost(10) },
      runs.data,
    ),
  ];
}

/** Articles of all ages, evenly. */
async function someArticles(databaseUrl: string, count: number): Promise<Article[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<Article>(
      `SELECT "documentId", slug FROM (
         SELECT document_id AS "documentId", slug, row_number() OVER (ORDER BY sort_key) AS n,
           count(*) OVER () AS total
         FROM published_entries WHERE type = 'article' AND locale = 'bg') AS ranked
       WHERE n % greatest(total / $1, 1) = 0 LIMIT $1`,
      [count],
    );
    return rows;
  });
}

/**
 * Publishes an article with a word of its own in title and text and waits until a reader would see
 * it. @returns the word
 */
async function publish(url: string, token: string, article: Article | null): Promise<string> {
  const word = randomUUID();
  const slug = await callToPublish(url, token, { word, article });
  await untilShown(`${url}/novini/${slug}/`, word);
  return word;
}

/** Publishes a new article, or this one anew, with this word in title and text. @returns its slug */
export async function callToPublish(
  url: string,
  token: string,
  { word, article }: { word: string; article: Article | null },
): Promise<string> {
  const slug = article?.slug ?? `statia-${word}`;
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: word }] };
  const form = { title: `Статия ${word}`, lead: '', body: [paragraph], slug };
  const place = article === null ? '' : `/${article.documentId}`;
  const { status } = await call(`${url}${ARTICLES}${place}/actions/publish?locale=bg`, {
    method: 'POST',
    token,
    body: form,
  });
  if (status >= 300) throw new Error(`The article was not published: ${status}`);
  return slug;
}

async function untilShown(url: string, word: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await shows(url, word))) {
    if (performance.now() > deadline) throw new Error(`${url} did not change within a minute.`);
    await pause(BETWEEN_LOOKS_MS);
  }
}

async function shows(url: string, word: string): Promise<boolean> {
  const answer = await fetch(url);
  const html = await answer.text();
  return answer.status === 200 && html.includes(word);
}
