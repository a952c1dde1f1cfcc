import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import texts from '../../plugins/publisher/admin/translations/bg.json';
import {
  adminApi,
  createStaff,
  launchBrowser,
  openAdmin,
  type Staff,
  type TestBrowser,
} from '../harness/index.ts';

const FORMS = '/admin/content-manager/collection-types/api::';
const link = (url: string, text: string) => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});

let browser: TestBrowser;
let staff: Staff;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  staff = await createStaff('strapi-editor');
  page = await openAdmin(browser, staff.email, staff.password);
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(() => browser.close());

test('a broken link in the text of a draft is named with its words and its field', async () => {
  const word = randomBytes(4).toString('hex');
  const links = [link(`/novini/nyama-${word}/`, 'виж тук'), link('/novini/', 'новини')];
  const { body } = await adminApi(staff.token).post<{ data: { documentId: string } }>(
    '/content-manager/collection-types/api::article.article?locale=bg',
    { title: `Връзки ${word}`, body: [{ type: 'paragraph', children: links }] },
  );
  await page.goto(`${FORMS}article.article/${body.data.documentId}?plugins[i18n][locale]=bg`);
  const named = texts['links.in-text']
    .replace('{words}', 'виж тук')
    .replace('{field}', texts['links.field.body'])
    .replace('{address}', `/novini/nyama-${word}/`);
  await page.getByText(named).waitFor();
  expect(await page.getByText('„новини“').count()).toBe(0);
});

test('it is named before anything is saved, and no more when it is put right', async () => {
  await page.goto(`${FORMS}video.video/create?plugins[i18n][locale]=bg`);
  await page.locator('input[name=url]').fill('/nyama-takava-stranitsa/');
  await page.getByText(texts['links.what-to-do']).waitFor();
  await page.locator('input[name=url]').fill('/novini/');
  await page.getByText(texts['links.what-to-do']).waitFor({ state: 'detached' });
});
