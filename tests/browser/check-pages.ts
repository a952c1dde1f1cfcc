import {
  baseUrl,
  expectAccessible,
  expectContrast,
  expectNoHorizontalScroll,
  expectValidHtml,
  headOf,
  keyboardWalk,
  launchBrowser,
  oneOfEachKind,
  sharedPlatform,
  thingsIn,
  type TestBrowser,
} from '../harness/index.ts';

const isHome = (path: string): boolean => path === '/' || path === '/en/';

/**
 * The tests that every kind of page in one language has to pass.
 * @param more pages that the crawl does not tell from others, by what they show
 */
export function checkPages(language: 'bg' | 'en', more: Readonly<Record<string, string>>): void {
  const kinds = oneOfEachKind(sharedPlatform().pages)
    .filter(({ kind }) => kind.startsWith(`${language} `))
    .concat(Object.entries(more).map(([kind, path]) => ({ kind: `${language} ${kind}`, path })));
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(kinds)('$kind ($path)', ({ path }) => {
    test('is valid HTML', async () => {
      // As a browser asks: whoever does not want a page gets a 404 as JSON.
      const answer = await fetch(`${baseUrl()}${path}`, { headers: { accept: 'text/html' } });
      await expectValidHtml(await answer.text(), path);
    });

    test('tells machines what it is, in each language it has', async () => {
      const answer = await fetch(`${baseUrl()}${path}`, { headers: { accept: 'text/html' } });
      const html = await answer.text();
      const { canonical, languages, ...told } = headOf(html);
      expect(told['og:url']).toBe(canonical);
      const types = thingsIn(html).map((thing) => thing['@type']);
      expect(types).toContain(isHome(path) ? 'GovernmentOrganization' : 'BreadcrumbList');
      if (answer.status !== 200) return;
      expect(new URL(canonical).pathname).toBe(path);
      if (languages.size === 0) return;
      expect([...languages.keys()].sort()).toEqual(['bg', 'en', 'x-default']);
      expect(languages.get(language)).toBe(canonical);
      expect(languages.get('x-default')).toBe(languages.get('bg'));
      // Each language names the other, or search engines believe neither.
      const other = languages.get(language === 'bg' ? 'en' : 'bg') ?? '';
      const theirs = await fetch(`${baseUrl()}${new URL(other).pathname}`);
      expect(headOf(await theirs.text()).languages).toEqual(languages);
    });

    test('is accessible, in the light and in the dark', async () => {
      const page = await browser.open(path, { colorScheme: 'light' });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
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
      expect(shown).toContain(await full.locator('h1').innerText());
      await Promise.all([bare.context().close(), full.context().close()]);
    });
  });
}
