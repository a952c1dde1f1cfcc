import type { Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoHorizontalScroll,
  expectValidHtml,
  keyboardWalk,
  launchBrowser,
  type TestBrowser,
} from '../harness/index.ts';

/** A check that finds nothing in a broken page would pass every page. */
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.open('about:blank');
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const show = (body: string, style = ''): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="bg"><head><title>Проба</title><style>${style}</style></head>` +
      `<body><main><h1>Проба</h1>${body}</main></body></html>`,
  );

describe('the keyboard walk', () => {
  const LINKS = '<p><a href="/1">едно</a></p><p><a href="/2">две</a></p>';

  test('passes a page in order', async () => {
    await show(`${LINKS}<input type="radio" name="r"><input type="radio" name="r" checked>`);
    await keyboardWalk(page);
  });

  test('finds a focus that cannot be seen', async () => {
    await show(LINKS, 'a:focus { outline: none }');
    await expect(keyboardWalk(page)).rejects.toThrow('the focus cannot be seen');
  });

  test('finds an element out of order', async () => {
    await show(`<p><a href="/1">едно</a></p><p><a href="/2" tabindex="1">две</a></p>`);
    await expect(keyboardWalk(page)).rejects.toThrow('out of order');
  });

  test('finds a trap', async () => {
    await show(LINKS);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('a');
      second?.addEventListener('keydown', (event) => {
        event.preventDefault();
        first?.focus();
      });
    });
    await expect(keyboardWalk(page)).rejects.toThrow('does not leave the page');
  });
});

test('axe finds an image without a text, small targets and weak contrast', async () => {
  await show(
    '<img src="data:,"><p style="color:#aaa">сиво</p>' +
      '<button style="width:9px;height:9px;padding:0" aria-label="а"></button>' +
      '<button style="width:9px;height:9px;padding:0" aria-label="б"></button>',
  );
  const findings = await expectAccessible(page).then(
    () => '',
    (error: unknown) => String(error),
  );
  for (const rule of ['image-alt', 'color-contrast', 'target-size']) {
    expect(findings).toContain(rule);
  }
});

test('what is wider than 320 px is named', async () => {
  await show('<div class="wide" style="width:400px">широко</div>');
  await expect(expectNoHorizontalScroll(page)).rejects.toThrow('div.wide');
});

test('HTML that is not valid is named with its place', async () => {
  await expect(
    expectValidHtml('<!doctype html><html lang="bg"><p><div></div></p>'),
  ).rejects.toThrow(/\d+:\d+ /);
});
