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
  const onMap = await links.evaluateAll((all) =>
    all.map((one) => [one.getAttribute('aria-label'), one.getAttribute('href')]),
  );
  const names = onMap.map(([name]) => name);
  const inTable = await listed.evaluateAll((all) =>
    all.map((one) => [one.textContent.trim(), one.getAttribute('href')]),
  );
  // Other tests add settlements, which the map has no place for.
  expect(inTable.filter(([name]) => names.includes(name))).toEqual(onMap);

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
