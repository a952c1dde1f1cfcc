import type { Page } from 'playwright-core';
import cases from '../../plugins/dialogue/admin/translations/bg.json';
import texts from '../../plugins/publisher/admin/translations/bg.json';
import {
  adminApi,
  createStaff,
  expectAccessible,
  expectNoHorizontalScroll,
  launchBrowser,
  openAdmin,
  type TestBrowser,
} from '../harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The first screen after signing in, with the names of what stands on it. */
async function homeOf(role: string, prepare?: (token: string) => Promise<unknown>): Promise<Page> {
  const { email, password, token } = await createStaff(role);
  await prepare?.(token);
  return openAdmin(browser, email, password);
}

test('an editor sees drafts, what is open, what was published and the last build', async () => {
  const page = await homeOf('strapi-editor', (token) =>
    adminApi(token).post('/content-manager/collection-types/api::article.article?locale=bg', {
      title: 'Моята започната новина',
    }),
  );
  for (const name of ['home.drafts', 'home.open', 'home.published', 'site.title'] as const) {
    await page.getByText(texts[name], { exact: true }).first().waitFor();
  }
  expect(await page.getByRole('link', { name: cases['queue.overdue'] }).count()).toBe(0);
  await page.getByRole('link', { name: 'Моята започната новина' }).waitFor();
  // The titles of widgets are Strapi's own, and paler than they should be.
  await expectAccessible(page, 'main ul');
  await expectNoHorizontalScroll(page);
  await page.getByRole('link', { name: 'Моята започната новина' }).click();
  await page.waitForURL(/api::article\.article\/[a-z0-9]{24}/);
});

test('an official sees the cases that wait, each a link to its queue', async () => {
  const page = await homeOf('dialozi-official');
  const overdue = page.getByRole('link', { name: cases['queue.overdue'] });
  await overdue.waitFor();
  expect(await page.getByText(texts['home.drafts'], { exact: true }).count()).toBe(0);
  await overdue.click();
  await page.waitForURL(/\/plugins\/dialogue\?queue=overdue/);
});
