import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import texts from '../../plugins/platform/admin/translations/bg.json';
import messages from '../../plugins/platform/messages/bg.json';
import {
  adminApi,
  createStaff,
  launchBrowser,
  openAdmin,
  type TestBrowser,
} from '../harness/index.ts';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const staff = await createStaff('strapi-super-admin');
  await adminApi(staff.token).put('/admin/users/me', { preferedLanguage: 'bg' });
  page = await openAdmin(browser, staff.email, staff.password);
});
afterAll(() => browser.close());

const row = (words: string) => page.getByRole('row').filter({ hasText: words });

test('the log shows who did what, under its seal', async () => {
  await page.getByRole('link', { name: texts['audit.title'] }).click();
  await page.getByRole('heading', { level: 1, name: texts['audit.title'] }).waitFor();
  await row(messages.acts['staff.sign-in']).first().waitFor();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

const search = async (action: string): Promise<void> => {
  await page.getByLabel(texts['audit.filter.action']).fill(action);
  await page.getByRole('button', { name: texts['audit.filter.search'] }).click();
};

test('what is looked for is found, and nothing else', async () => {
  await search('PUT /admin/users/me');
  await row(messages.acts['staff.sign-in']).first().waitFor({ state: 'detached' });
  await row('PUT /admin/users/me').first().waitFor();
  await search('sign-in');
  await row('PUT /admin/users/me').first().waitFor({ state: 'detached' });
  expect(await row(messages.acts['staff.sign-in']).count()).toBeGreaterThan(0);
});

test('what was found is taken away as a file', async () => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: texts['audit.export'] }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('staff.sign-in');
  expect(csv).not.toContain('/admin/users/me');
});
