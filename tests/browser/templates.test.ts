import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import texts from '../../plugins/publisher/admin/translations/bg.json';
import {
  adminApi,
  createStaff,
  launchBrowser,
  openAdmin,
  strapiWord,
  type TestBrowser,
} from '../harness/index.ts';

const NEW_ARTICLE =
  '/admin/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=bg';
const word = randomBytes(4).toString('hex');
const name = `Шаблон ${word}`;

let browser: TestBrowser;
let page: Page;

const title = () => page.locator('input[name=title]');
const body = () => page.locator('[role=textbox][contenteditable=true]');

beforeAll(async () => {
  browser = await launchBrowser();
  const staff = await createStaff('strapi-editor');
  await adminApi(staff.token).post(
    '/content-manager/collection-types/api::article-template.article-template',
    {
      title: name,
      lead: `Въведение ${word}`,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: `Докога ${word}` }] }],
    },
  );
  page = await openAdmin(browser, staff.email, staff.password);
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(() => browser.close());

test('a new article begins with a template that staff wrote, under its own title', async () => {
  await page.goto(NEW_ARTICLE);
  await title().fill(`Новина ${word}`);
  await page.getByRole('button', { name }).click();
  await body().getByText(`Докога ${word}`).waitFor();
  expect(await page.locator('textarea[name=lead]').inputValue()).toBe(`Въведение ${word}`);
  expect(await title().inputValue()).toBe(`Новина ${word}`);
});

test('what is written is not written over', async () => {
  await page.getByText(texts['template.begun']).waitFor();
  expect(await page.getByRole('button', { name }).count()).toBe(0);
});

test('once it is saved the panel is gone, and the history says who made it', async () => {
  await page.getByRole('button', { name: strapiWord('global.save') }).click();
  await page.getByText(/Създава запис/).waitFor();
  expect(await page.getByText(texts['template.title'], { exact: true }).count()).toBe(0);
});
