import { launchBrowser, type TestBrowser } from '../harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the map by keyboard: every settlement in turn, its name heard, Enter goes there', async () => {
  const page = await browser.open('/naseleni-mesta/');
  const links = page.locator('.settlement-map a');
  const listed = page.locator('.settlement-table a');
  expect(await links.count()).toBe(13);
  const names = await links.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names).toEqual(await listed.allInnerTexts());
  const addresses = (all: Element[]) => all.map((one) => one.getAttribute('href'));
  expect(await links.evaluateAll(addresses)).toEqual(await listed.evaluateAll(addresses));

  await links.first().focus();
  for (const name of names.slice(1)) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const ground = document.activeElement?.querySelector('.map-ground, .map-reach');
      return {
        name: document.activeElement?.getAttribute('aria-label'),
        stroke: ground ? getComputedStyle(ground).strokeWidth : '',
      };
    });
    expect(focused).toEqual({ name, stroke: '10px' });
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/naseleni-mesta\/[^/]+\/$/);
  expect(await page.locator('h1').innerText()).toBe(names.at(-1));
  await page.context().close();
});
