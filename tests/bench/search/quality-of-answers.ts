import { readFileSync } from 'node:fs';
import { withClient } from '@dialozi/database';
import { call } from '../../harness/http.ts';
import { foundPaths, searchInBrowser } from '../../harness/search-page.ts';
import type { Figure } from '../figures.ts';
import type { Installation } from '../installation.ts';
import { messages } from '../messages.ts';
import type { Reader } from './browser.ts';
import { meanQuality, type Quality, qualityOf } from './quality.ts';

/** A query with the forms of each of its words, listed by hand. */
interface Question {
  query: string;
  words: string[][];
}

const QUESTIONS = JSON.parse(
  readFileSync(new URL('queries.json', import.meta.url), 'utf8'),
) as Question[];

/**
 * Recall and precision of the answers to the test set on the demo content, of the browser's search
 * and of the server's. Which pages are wanted owes nothing to the rules of search: those that hold,
 * of every word of the query, one of its forms as they are listed.
 */
export async function measureQuality(
  installation: Installation,
  reader: Reader,
): Promise<Figure[]> {
  const pages = await pagesOf(installation.databaseUrl());
  const answers: Record<'browser' | 'server', Quality[]> = { browser: [], server: [] };
  for (const { query, words } of QUESTIONS) {
    const wanted = pages
      .filter((page) => words.every((forms) => forms.some((form) => page.words.has(form))))
      .map(({ path }) => path);
    const found = {
      browser: await askBrowser(reader, query),
      server: await askServer(installation.url, query),
    };
    answers.browser.push(qualityOf(found.browser, wanted));
    answers.server.push(qualityOf(found.server, wanted));
  }
  return (['browser', 'server'] as const).flatMap((where) => {
    const { recall, precision } = meanQuality(answers[where]);
    const figure = { unit: '' } as const;
    return [
      {
        ...figure,
        id: `search.recall.${where}`,
        name: messages.recall[where](QUESTIONS.length),
        value: recall,
        aim: { atLeast: 0.95 },
      },
      {
        ...figure,
        id: `search.precision.${where}`,
        name: messages.precision[where](QUESTIONS.length),
        value: precision,
      },
    ];
  });
}

async function pagesOf(databaseUrl: string): Promise<{ path: string; words: Set<string> }[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ path: string; text: string }>(
      `SELECT path, title || ' ' || text AS text FROM search_pages WHERE locale = 'bg'`,
    );
    return rows.map(({ path, text }) => ({
      path,
      words: new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
    }));
  });
}

const askBrowser = (reader: Reader, query: string): Promise<string[]> =>
  reader.visit(async (page) => {
    await searchInBrowser(page, query);
    return foundPaths(page);
  });

async function askServer(url: string, query: string): Promise<string[]> {
  const paths: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const address = `${url}/api/search/pages?q=${encodeURIComponent(query)}&page=${page}`;
    const { body } = await call<{ pages: number; found: { path: string }[] }>(address);
    ({ pages } = body);
    paths.push(...body.found.map(({ path }) => path));
  }
  return paths;
}
