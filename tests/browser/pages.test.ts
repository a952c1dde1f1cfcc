import {
  baseUrl,
  expectAccessible,
  expectNoHorizontalScroll,
  expectValidHtml,
  keyboardWalk,
  launchBrowser,
  oneOfEachKind,
  sharedPlatform,
  type TestBrowser,
} from '../harness/index.ts';

const { pages } = sharedPlatform();
const kinds = [...oneOfEachKind(pages), { kind: 'няма такава страница', path: '/nyama-takava/' }];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('every inner link leads somewhere', () => {
  const broken = pages.filter(({ status }) => status >= 400);
  expect(broken.map(({ path, status, from }) => `${from} → ${path}: ${status}`)).toEqual([]);
});

describe.each(kinds)('$kind ($path)', ({ path }) => {
  test('is valid HTML', async () => {
    const answer = await fetch(`${baseUrl()}${path}`);
    await expectValidHtml(await answer.text(), path);
  });

  test.each(['light', 'dark'] as const)('is accessible, %s', async (colorScheme) => {
    const page = await browser.open(path, { colorScheme });
    await expectAccessible(page);
    await page.context().close();
  });

  test('works with the keyboard alone', async () => {
    const page = await browser.open(path);
    await keyboardWalk(page);
    await page.context().close();
  });

  test('fits 320 px', async () => {
    const page = await browser.open(path, { viewport: { width: 320, height: 640 } });
    await expectNoHorizontalScroll(page);
    await page.context().close();
  });

  test('reads the same without JavaScript', async () => {
    const bare = await browser.open(path, { javaScriptEnabled: false });
    const full = await browser.open(path);
    const shown = await bare.locator('main').innerText();
    expect(await bare.locator('h1').count()).toBe(1);
    expect(shown.length).toBeGreaterThan(40);
    // Scripts may add to a page; they may not bring its text.
    const heading = await full.locator('h1').innerText();
    expect(shown).toContain(heading);
    await Promise.all([bare.context().close(), full.context().close()]);
  });
});
