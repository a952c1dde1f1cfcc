/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type Figure, median, percentiles } from '../figures.ts';
import { messages } from '../messages.ts';
import type { Reader } from './browser.ts';

/** Some that thousands of pages have, and some that few have. */
const QUERIES = [
  'община',
  'решение на съвета',
  'ремонт на улиците',
  'библиотека',
  'obshtina',
  'детска градина',
  'разписание на автобуса',
  'чешма',
  'доброволец',
  'кметството',
];
/** Between two keys: somebody who types well. */
const BETWEEN_KEYS_MS = 120;
/** As long without a change, and nothing more comes. */
const SETTLED_MS = 1_000;
const KILOBYTE = 1000;

/**
 * How long after the last key the first results stand there, and what was fetched of the indexes
 * until then, each query in a browser that was never here before.
 */
export async function measureTyping(reader: Reader, articles: number): Promise<Figure[]> {
  const runs: Typed[] = [];
  for (const query of QUERIES) runs.push(await reader.visit((page) => typed(page, query)));
  const id = `search.${articles}`;
  return [
    ...percentiles(
      { id: `${id}.first`, name: messages.firstResult(articles), unit: 'ms', aim: { atMost: 100 } },
      runs.map((one) => one.milliseconds),
    ),
    {
      id: `${id}.opening`,
      name: messages.fetchedOpening(articles),
      value: median(runs.map((one) => one.opening)),
      unit: 'kB',
    },
    ...percentiles(
      { id: `${id}.fetched`, name: messages.fetchedTyping(articles), unit: 'kB' },
      runs.map((one) => one.query),
    ),
  ];
}

interface Typed {
  milliseconds: number;
  /** Fetched of the indexes when the field got the focus, and while the query was typed, in kB. */
  opening: number;
  query: number;
}

async function typed(page: Page, query: string): Promise<Typed> {
  let fetched = 0;
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().includes('/pagefind/')) return;
    sizes.push(
      request.sizes().then(({ responseBodySize }) => {
        fetched += responseBodySize / KILOBYTE;
      }),
    );
  });
  await page.goto('/tarsene/');
  await page.locator('#search-words').focus();
  await page.waitForLoadState('networkidle');
  await Promise.all(sizes);
  const opening = fetched;
  await watchList(page);
  await page.keyboard.type(query, { delay: BETWEEN_KEYS_MS });
  await page.locator('.found a').first().waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await Promise.all(sizes);
  const { key, shown } = await page.locator('#search').evaluate((form: HTMLElement) => ({
    key: Number(form.dataset['key']),
    shown: Number(form.dataset['shown']),
  }));
  return { milliseconds: Math.max(shown - key, 0), opening, query: fetched - opening };
}

/** Notes in the page when the last key was pressed and when the list changed last. */
async function watchList(page: Page): Promise<void> {
  await page.locator('#search').evaluate((form: HTMLElement) => {
    form.addEventListener('input', () => {
      form.dataset['key'] = String(performance.now());
    });
    const list = document.querySelector('.found');
    if (list === null) throw new Error('The page has no list.');
    new MutationObserver(() => {
      form.dataset['shown'] = String(performance.now());
    }).observe(list, { childList: true });
  });
}
