import { join } from 'node:path';
import {
  adminApi,
  adminToken,
  baseUrl,
  call,
  DOCX,
  docxOf,
  filesWith,
  PDF,
  pdfOf,
  query,
  sharedPlatform,
  uploads,
  waitFor,
} from '../../../../tests/harness';
import {
  changes,
  paragraph,
  publishes,
  puts,
  uniqueWord,
  unpublishes,
} from '../../../publisher/tests/api/editor';
import type { IndexList } from '../../contract/indexes';

/** A busy machine makes indexes slowly. */
const SLOW = { timeout: 120_000 };

interface Found {
  total: number;
  pages: number;
  found: { path: string; title: string; excerpt: { text: string; isMatch: boolean }[] }[];
}

async function search(fields: Record<string, string>): Promise<Found> {
  const { status, body } = await call<Found>(
    `${baseUrl()}/api/search/pages?${new URLSearchParams(fields).toString()}`,
  );
  expect(status).toBe(200);
  return body;
}

const indexes = async (): Promise<IndexList> => {
  const answer = await fetch(`${baseUrl()}/pagefind/indexes.json`);
  return answer.ok
    ? ((await answer.json()) as IndexList)
    : { checkedAt: null, isWhole: false, indexes: [] };
};
const pagesIndexed = async (): Promise<number> =>
  (await indexes()).indexes.reduce((sum, one) => sum + one.pages, 0);
const pagesWanted = async (): Promise<number> => {
  const [row] = await query<{ n: number }>('SELECT count(*)::integer AS n FROM search_pages');
  return row?.n ?? 0;
};

test('what is published is found, what changes is found by its new words, what is withdrawn is gone', async () => {
  const [first, second] = [uniqueWord(), uniqueWord()];
  const { documentId, slug } = await puts({ title: `Ремонт ${first}`, body: [paragraph('Текст')] });
  const path = `/novini/${slug}/`;
  await waitFor(async () => (await search({ q: first })).found.some((one) => one.path === path));

  await changes(documentId, { body: [paragraph(`Чешмите ${second} текат`)] });
  await publishes(documentId, { body: [paragraph(`Чешмите ${second} текат`)] });
  const changed = await waitFor(async () => {
    const answer = await search({ q: `чешма ${second}` });
    return answer.total === 1 ? answer : null;
  });
  const marked = changed.found[0]?.excerpt.filter((one) => one.isMatch).map((one) => one.text);
  expect(marked).toEqual(['Чешмите', second]);

  await unpublishes(documentId);
  await waitFor(async () => (await search({ q: first })).total === 0);
  await waitFor(async () => (await pagesIndexed()) === (await pagesWanted()), { timeout: 60_000 });
});

const indexesWith = (word: string): Promise<string[]> =>
  filesWith(join(sharedPlatform().dataFolder, 'site', 'pagefind'), word);

describe.each([
  ['a PDF', 'otchet.pdf', PDF, pdfOf],
  ['a DOCX', 'otchet.docx', DOCX, (text: string) => Promise.resolve(docxOf(text))],
])('a word that stands in %s alone', (_, name, type, made) => {
  test('is found; gone with the replaced file, and gone with the withdrawn document', async () => {
    const [former, word] = [uniqueWord(), uniqueWord()];
    const file = await uploads({ name, type, bytes: await made(`Отчет за ${former} накратко.`) });
    const { documentId, slug } = await puts(
      { title: `Отчет ${uniqueWord()}`, file },
      { type: 'document' },
    );
    const found = await waitFor(async () => (await search({ q: former })).found[0], SLOW);
    expect(found.path).toBe(`/dokumenti/${slug}/`);
    expect(found.excerpt).toContainEqual({ text: former, isMatch: true });
    await waitFor(async () => (await indexesWith(former)).length > 0, SLOW);

    const bytes = await made(`Отчет за ${word} накратко.`);
    const corrected = await uploads({ name, type, bytes });
    const data = { file: corrected, correction: 'Сгрешено име' };
    await publishes(documentId, data, { type: 'document' });
    await waitFor(async () => (await search({ q: word })).total === 1, SLOW);
    expect((await search({ q: former })).total).toBe(0);
    await waitFor(async () => (await indexesWith(former)).length === 0, SLOW);
    await waitFor(async () => (await indexesWith(word)).length > 0, SLOW);

    const { status } = await adminApi(adminToken('editor')).post(
      `/publisher/entries/document/${documentId}/withdrawal`,
      { reason: 'personal-data' },
    );
    expect(status).toBe(204);
    // First the rows: an index that other tests touch can be out of use at any time.
    await waitFor(async () => (await search({ q: word })).total === 0, SLOW);
    await waitFor(async () => (await indexesWith(word)).length === 0, SLOW);
  }, 480_000);
});

test('the words of a withdrawn file are gone, and its page is still found by its own', async () => {
  const [title, word] = [uniqueWord(), uniqueWord()];
  const bytes = await pdfOf(`Отчет за ${word} накратко.`);
  const file = await uploads({ name: 'otchet.pdf', type: PDF, bytes });
  const { documentId } = await puts({ title: `Отчет ${title}`, file }, { type: 'document' });
  await waitFor(async () => (await indexesWith(word)).length > 0, SLOW);
  const holding = (): Promise<unknown[]> =>
    query('SELECT path FROM search_pages WHERE $1 = ANY(file_ids)', [file]);
  expect(await holding()).toHaveLength(1);

  const { status } = await adminApi(adminToken('editor')).post(
    `/publisher/entries/document/${documentId}/files/${file}/withdrawal`,
    { reason: 'personal-data' },
  );
  expect(status).toBe(204);
  await waitFor(async () => (await indexesWith(word)).length === 0, SLOW);
  expect((await search({ q: word })).total).toBe(0);
  expect(await holding()).toEqual([]);
  await waitFor(async () => (await search({ q: title })).total === 1, SLOW);
}, 240_000);

test('only the index of the year that changed is made again', async () => {
  const ofYear = (list: IndexList, year: number) =>
    list.indexes.find((one) => one.locale === 'bg' && one.year === year);
  const thisYear = new Date().getFullYear();
  const before = await waitFor(async () => {
    const list = await indexes();
    return ofYear(list, thisYear) && list.isWhole ? list : null;
  }, SLOW);
  const gone = ofYear(before, thisYear)?.folder ?? '';
  const word = uniqueWord();
  await puts({ title: `Новина ${word}` });
  await waitFor(async () => (await search({ q: word })).total === 1);
  const after = await waitFor(async () => {
    const list = await indexes();
    const renewed = ofYear(list, thisYear);
    return renewed && renewed.folder !== gone ? list : null;
  }, SLOW);
  // Other tests write into other years at the same time, but none into that of the demo's old scan.
  expect(ofYear(before, 2019)).toBeDefined();
  expect(ofYear(after, 2019)).toEqual(ofYear(before, 2019));
  expect((await fetch(`${baseUrl()}/pagefind/${gone}/pagefind.js`)).status).toBe(404);
}, 300_000);

test('words that a stroke or a dot joins are found each by itself', async () => {
  const [first, second, third] = [uniqueWord(), uniqueWord(), uniqueWord()];
  await puts({ title: `Проект ${first}/${second}`, lead: `Вижте ${third}.бг` });
  for (const word of [first, second, third]) {
    await waitFor(async () => (await search({ q: word })).total === 1);
  }
});

test('filters narrow, and parts of ten follow each other', async () => {
  const all = await search({ q: 'община' });
  expect(all.total).toBeGreaterThan(10);
  expect(all.found).toHaveLength(10);
  const next = await search({ q: 'община', page: '2' });
  const paths = new Set([...all.found, ...next.found].map((one) => one.path));
  expect(paths.size).toBe(10 + next.found.length);

  const documents = await search({ q: 'община', vid: 'document' });
  expect(documents.total).toBeLessThan(all.total);
  for (const { path } of documents.found) expect(path).toMatch(/^\/dokumenti\//);
  expect((await search({ q: 'община', godina: '1999' })).total).toBe(0);
  expect((await search({ q: 'община', politika: 'няма' })).total).toBe(0);
  expect((await search({ q: 'municipality', language: 'en' })).total).toBeGreaterThan(0);
});

test.each([
  ['nothing', ''],
  ['signs alone', ' … !? '],
  ['what would be code in a query of PostgreSQL', `' | & ! <-> :* \\ ") ('`],
  ['a word of 200 letters', 'щ'.repeat(200)],
])('%s finds nothing and breaks nothing', async (_what, q) => {
  expect(await search({ q })).toMatchObject({ total: 0, found: [] });
});

test.each([
  [{ q: 'щ'.repeat(201) }],
  [{ q: 'а', vid: 'secret' }],
  [{ q: 'а', godina: 'сто' }],
  [{ q: 'а', page: '0' }],
])('%j is refused', async (fields) => {
  const { status } = await call(`${baseUrl()}/api/search/pages?${new URLSearchParams(fields)}`);
  expect(status).toBe(400);
});

test('only the pages and files of search may run WebAssembly', async () => {
  const policyOf = async (path: string): Promise<string> =>
    (await fetch(`${baseUrl()}${path}`)).headers.get('content-security-policy') ?? '';
  for (const path of ['/tarsene/', '/en/tarsene/', '/pagefind/indexes.json']) {
    expect(await policyOf(path)).toContain(`script-src 'self' 'wasm-unsafe-eval';`);
  }
  for (const path of ['/', '/novini/', '/api/platform/health', '/tarsene-i-drugo/']) {
    expect(await policyOf(path)).toContain(`script-src 'self';`);
  }
});
