import { join } from 'node:path';
import type { Page } from 'playwright-core';
import bg from '../../site/src/messages/bg.json';
import {
  baseUrl,
  DEMO_DOCUMENTS,
  expectAccessible,
  expectNoHorizontalScroll,
  expectValidHtml,
  launchBrowser,
  serveFilesOf,
  sharedPlatform,
  type TestBrowser,
} from '../harness/index.ts';

const { corrected, scanned } = DEMO_DOCUMENTS;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const versions = (page: Page) => page.getByRole('region', { name: bg['document.versions'] });
const href = (page: Page, name: string): Promise<string | null> =>
  page.getByRole('link', { name, exact: true }).first().getAttribute('href');

test('a corrected document says what was corrected and when, and keeps each version', async () => {
  const page = await browser.open(corrected, { javaScriptEnabled: false });
  const facts = await page.getByRole('region', { name: bg['document.facts'] }).innerText();
  expect(facts).toMatch(/Поправен на \d\d\.\d\d\.\d{4}\s*г\.: Сборът в таблицата/);
  const items = await versions(page).getByRole('listitem').allInnerTexts();
  expect(items).toHaveLength(2);
  expect(items[0]).toContain(bg['document.version.newest']);
  const [second, first] = await Promise.all(
    ['2', '1'].map((number) => href(page, bg['document.version'].replace('{number}', number))),
  );
  expect(first).not.toBe(second);
  expect(await href(page, bg['document.download'])).toBe(second);
  for (const address of [first, second]) {
    const answer = await fetch(`${baseUrl()}${address ?? ''}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('wordprocessingml'),
    ]);
  }
});

test('the permanent address leads to the newest file, also where only files are served', async () => {
  const page = await browser.open(corrected);
  const newest = await href(page, bg['document.download']);
  const permanent = (await href(page, bg['document.newest'])) ?? '';
  expect(permanent).toBe(`${corrected}fayl/`);
  const answer = await fetch(`${baseUrl()}${permanent}`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, newest]);

  const files = await serveFilesOf(join(sharedPlatform().dataFolder, 'site'));
  const html = await (await fetch(`${files.url}${permanent}`)).text();
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${newest ?? ''}">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  await expectValidHtml(html, permanent);
  const reader = await launchBrowser(files.url);
  const shown = await reader.open('/theme.css');
  // Not led on: the page as it stands where a browser does not follow a refresh.
  await shown.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
  await expectAccessible(shown);
  await expectNoHorizontalScroll(shown);
  const asked = shown.waitForRequest(`**${newest ?? ''}`);
  await shown.goto(permanent).catch(() => null);
  await asked;
  await reader.close();
  files.stop();
});

test('a scan has its recognised text page by page, or says that it has none', async () => {
  const page = await browser.open(scanned, { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  const recognised = page.getByRole('region', { name: bg['document.recognised'] });
  if ((await recognised.count()) === 0) {
    // Nothing here reads scans, or it has not come to this one yet.
    expect(text).toContain(bg['document.scan']);
    return;
  }
  expect(text).toContain(bg['document.scan.recognised']);
  const pages = await recognised.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(pages).toEqual(
    ['1', '2'].map((n) => bg['document.recognised.page'].replace('{number}', n)),
  );
  expect(await recognised.innerText()).toMatch(/ПРОТОКОЛ[\s\S]+ПРЕДЛОЖЕНИЯ/);
});
