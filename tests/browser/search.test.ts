import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { IndexList } from '@dialozi/search/contract/indexes';
import bg from '../../site/src/messages/bg.json';
import en from '../../site/src/messages/en.json';
import {
  baseUrl,
  expectAccessible,
  expectContrast,
  expectNoHorizontalScroll,
  expectValidHtml,
  foundLinks,
  foundPaths,
  launchBrowser,
  query,
  serveFilesOf,
  sharedPlatform,
  type StaticSite,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const FRESH = /публикувано до \d\d\.\d\d\.\d{4}\s*г\., \d\d:\d\d\s*ч\.$/;
const COUNCIL = '/organizatsii/obshtinski-savet-botevgrad/';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
  await waitFor(async () => (await fetch(`${baseUrl()}/pagefind/indexes.json`)).ok, {
    what: 'the indexes of the demo content',
    timeout: 120_000,
  });
});
afterAll(() => browser.close());

const status = (page: Page) => page.locator('#search-results [role=status]');
const counted = bg['search.found'].replace('{count}.', '');

async function type(page: Page, words: string): Promise<void> {
  await page.locator('#search-words').fill(words);
  await status(page).filter({ hasText: counted }).waitFor();
}

/** All that the server found: it shows ten on a page. */
async function foundInParts(page: Page): Promise<string[]> {
  const paths = await foundLinks(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('href') ?? ''),
  );
  const next = page.locator('.pager [rel=next]');
  if ((await next.count()) === 0) return paths;
  await next.click();
  return [...paths, ...(await foundInParts(page))];
}

/**
 * The published files as a stopped platform leaves them: the running one goes on publishing for
 * other tests. Taken at a moment when all indexes are in use.
 */
async function filesAsLeft(folder: string): Promise<void> {
  const site = join(sharedPlatform().dataFolder, 'site');
  await cp(await realpath(join(site, 'current')), join(folder, 'current'), { recursive: true });
  await waitFor(
    async () => {
      await rm(join(folder, 'pagefind'), { recursive: true, force: true });
      await cp(join(site, 'pagefind'), join(folder, 'pagefind'), { recursive: true });
      const list = JSON.parse(
        await readFile(join(folder, 'pagefind/indexes.json'), 'utf8'),
      ) as IndexList;
      for (const one of list.indexes) {
        await readFile(join(folder, 'pagefind', one.folder, 'pagefind.js'));
      }
      const wanted = await query('SELECT DISTINCT locale, year FROM search_pages');
      return list.isWhole && list.indexes.length === wanted.length;
    },
    { timeout: 60_000, interval: 500, what: 'a moment with all indexes' },
  );
}

describe('with the platform stopped', () => {
  let folder: string;
  let files: StaticSite;
  let reader: TestBrowser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dialozi-left-'));
    await filesAsLeft(folder);
    files = await serveFilesOf(folder);
    reader = await launchBrowser(files.url);
  }, 120_000);
  afterAll(async () => {
    await reader.close();
    files.stop();
    await rm(folder, { recursive: true });
  });

  test('every form of a word finds the same pages, in Latin letters too', async () => {
    const page = await reader.open('/tarsene/');
    const answers: string[][] = [];
    for (const words of ['община', 'общината', 'общините', 'obshtina']) {
      await page.reload();
      await type(page, words);
      answers.push((await foundPaths(page)).sort());
    }
    expect(answers[0]?.length).toBeGreaterThan(10);
    expect(answers[0]).toContain(COUNCIL);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('what was found is shown with its words marked, and narrowed by filters', async () => {
    const page = await reader.open('/tarsene/');
    await type(page, 'общински съвет');
    const all = await foundPaths(page);
    expect(await page.locator('.found mark').first().innerText()).toMatch(/общинск|съвет/i);
    expect(await page.locator('[data-part=freshness]').innerText()).toMatch(FRESH);
    await page.getByText(bg['filter.form'], { exact: true }).click();
    await page.locator('[name=vid]').selectOption('organisation');
    await waitFor(async () => (await foundLinks(page).count()) < all.length);
    for (const path of await foundPaths(page)) expect(path).toMatch(/^\/organizatsii\//);
    expect(new URL(page.url()).searchParams.get('vid')).toBe('organisation');
  });

  test('an address with a query is the same search again', async () => {
    const page = await reader.open('/tarsene/?q=reshenie&vid=organisation');
    await status(page).filter({ hasText: counted }).waitFor();
    expect(await foundPaths(page)).toContain(COUNCIL);
    expect(await page.locator('[name=vid]').inputValue()).toBe('organisation');
  });

  test('words that no page has are said to be nowhere', async () => {
    const page = await reader.open('/tarsene/');
    await page.locator('#search-words').fill('щъркелово гнездо на луната');
    await status(page).filter({ hasText: bg['search.none'] }).waitFor();
    expect(await foundLinks(page).count()).toBe(0);
  });

  test('English pages are found in English', async () => {
    const page = await reader.open('/en/tarsene/');
    await page.locator('#search-words').fill('municipal council');
    await status(page)
      .filter({ hasText: en['search.found'].replace('{count}.', '') })
      .waitFor();
    for (const path of await foundPaths(page)) expect(path).toMatch(/^\/en\//);
  });

  test('a word that names a type finds what it stands in, not all that is of the type', async () => {
    const page = await reader.open('/en/tarsene/');
    await page.locator('#search-words').fill('event');
    await foundLinks(page).first().waitFor();
    const rows = await page
      .locator('.found li')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('a, [data-part=excerpt]')]
            .map((part) => part.textContent)
            .join(' '),
        ),
      );
    for (const row of rows) expect(row).toMatch(/event/i);
  });
});

test('search is led to from every page, and used with the keyboard alone', async () => {
  const page = await browser.open('/novini/');
  await page.getByRole('link', { name: bg['search.title'], exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tarsene/');
  await page.locator('#search-words').focus();
  await page.keyboard.type('общински съвет');
  await page.keyboard.press('Enter');
  await status(page).filter({ hasText: counted }).waitFor();
  await page.waitForLoadState('networkidle');
  const first = await foundLinks(page).first().getAttribute('href');
  // Where the script was not there yet, the server has answered with a page of its own.
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (
      await foundLinks(page)
        .first()
        .evaluate((link) => link === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${first ?? ''}`);
});

test('the page with what was found is accessible, on a phone and in the dark', async () => {
  const page = await browser.open('/tarsene/', PHONE);
  await type(page, 'obshtina');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await expectNoHorizontalScroll(page);
});

test('without JavaScript the server answers with a page that has the same', async () => {
  const script = await browser.open('/tarsene/');
  await type(script, 'решенията');
  const expected = (await foundPaths(script)).sort();

  const page = await browser.open('/tarsene/', { ...PHONE, javaScriptEnabled: false });
  await page.locator('#search-words').fill('reshenie');
  await page.getByRole('button', { name: bg['search.do'], exact: true }).click();
  await page.waitForURL('**/api/search/results?**');
  expect(await status(page).innerText()).toContain(counted);
  expect(await page.locator('#search-words').inputValue()).toBe('reshenie');
  expect(await page.locator('[data-part=freshness]').innerText()).toMatch(FRESH);
  await expectAccessible(await browser.open(page.url()));
  const answer = await fetch(page.url(), { headers: { accept: 'text/html' } });
  await expectValidHtml(await answer.text(), page.url());
  expect((await foundInParts(page)).sort()).toEqual(expected);
});

test('what goes on is shown also where the indexes were replaced meanwhile', async () => {
  const page = await browser.open('/tarsene/');
  await type(page, 'община');
  let gone = 0;
  await page.context().route(
    '**/pagefind/**/fragment/**',
    (route) => {
      gone += 1;
      return route.fulfill({ status: 404 });
    },
    { times: 1 },
  );
  await page.locator('[data-part=more]').click();
  await foundLinks(page).nth(10).waitFor();
  expect(gone).toBe(1);
  await waitFor(() =>
    foundLinks(page)
      .nth(10)
      .evaluate((link) => link === document.activeElement),
  );
});

test('an index that is replaced while it is being opened is opened anew', async () => {
  const page = await browser.open('/tarsene/');
  let lists = 0;
  await page.context().route('**/pagefind/indexes.json', (route) => {
    lists += 1;
    return route.continue();
  });
  await page.context().route('**/pagefind-entry.json*', (route) =>
    // That of the first list is gone.
    lists === 1 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await type(page, 'община');
  expect(lists).toBe(2);
});

test('where the indexes do not load, the button asks the server', async () => {
  const page = await browser.open('/tarsene/');
  await page.context().route('**/pagefind/**', (route) => route.abort());
  await page.locator('#search-words').fill('община');
  await status(page).filter({ hasText: bg['search.failed'] }).waitFor();
  await page.getByRole('button', { name: bg['search.do'], exact: true }).click();
  await page.waitForURL('**/api/search/results?**');
  expect(await foundLinks(page).count()).toBeGreaterThan(0);
});
