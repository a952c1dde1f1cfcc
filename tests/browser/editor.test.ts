import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import texts from '../../plugins/publisher/admin/translations/bg.json';
import {
  baseUrl,
  call,
  createStaff,
  launchBrowser,
  openAdmin,
  strapiWord,
  waitFor,
  type TestBrowser,
} from '../harness/index.ts';

const PICTURE = join(__dirname, '../../database/demo/pictures/valley.jpg');
// With its language: without one the admin adds it a moment later and empties the form again.
const NEW_ARTICLE =
  '/admin/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=bg';

let browser: TestBrowser;
let page: Page;
// One editor's way through the day: each test goes on where the one before it stopped.
const word = `probata${randomBytes(4).toString('hex')}`;
const title = `Ремонт на чешмите ${word}`;
const first = `/novini/remont-na-cheshmite-${word}/`;
const second = `/novini/cheshmite-${word}/`;

const button = (name: string): Locator => page.getByRole('button', { name });
const press = (key: string): Promise<void> => button(strapiWord(key)).click();
const status = async (path: string): Promise<number> => (await call(`${baseUrl()}${path}`)).status;
/** Does a step; where it fails, the error also says what the admin tells its editor at that moment. */
async function told<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    const words = await page.locator('[role=status], [role=alert], [role=log]').allInnerTexts();
    throw new Error(`${String(error)}\nThe admin says: ${words.join(' | ')}`, { cause: error });
  }
}
const becomes = (path: string, expected: number): Promise<unknown> =>
  told(
    waitFor(async () => (await status(path)) === expected, { what: `${path} to be ${expected}` }),
  );
/** A picture that did not come has no pixels. */
const comes = (picture: Locator): Promise<unknown> =>
  told(
    waitFor(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0), {
      what: 'the picture',
    }),
  );
/** The entry's own page is rendered first, the lists it stands in a moment later. */
const isListed = async (): Promise<boolean> =>
  (await (await fetch(`${baseUrl()}/novini/`)).text()).includes(title);

beforeAll(async () => {
  browser = await launchBrowser();
  const editor = await createStaff('strapi-editor');
  page = await openAdmin(browser, editor.email, editor.password);
});
afterAll(() => browser.close());

test('an editor writes an article with a picture and says what it shows', async () => {
  await page.goto(NEW_ARTICLE);
  await page.locator('input[name=title]').fill(title);
  await page.locator('textarea[name=lead]').fill('Водата е пусната отново.');
  await page.locator('[role=textbox][contenteditable=true]').click();
  await page.keyboard.type('Чешмата на площада работи.');
  await press('upload.mediaLibraryInput.placeholder');
  await press('upload.modal.upload-list.sub-header.button');
  await page.locator('input[type=file]').setInputFiles(PICTURE);
  await press('upload.control-card.edit');
  await page.getByLabel(strapiWord('upload.form.input.label.file-alt')).fill('Долината отгоре');
  await press('global.finish');
  await button('Качи 1 файл').click();
  await press('global.finish');
  expect(await page.locator('input[name=title]').inputValue()).toBe(title);
  await press('global.save');
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
  expect(await status(first)).toBe(404);
});

test('the editor sees the draft in the real layout, and nobody else does', async () => {
  const opened = page.context().waitForEvent('page');
  await button(texts['preview.open']).click();
  const preview = await opened;
  await told(preview.waitForURL(/\/preview\//));
  await preview.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await preview.locator('header').count()).toBeGreaterThan(0);
  await comes(preview.locator('main img').first());
  await preview.close();
  expect(await status(first)).toBe(404);
});

test('the picture of the draft is seen in its form and in the media library', async () => {
  await page.reload();
  const inForm = page.locator('main img[src*="/uploads/"]').first();
  await comes(inForm);
  const library = await page.context().newPage();
  await library.goto('/admin/plugins/upload');
  const name = /[^/]*valley\w+/.exec((await inForm.getAttribute('src')) ?? '')?.[0] ?? 'none';
  await comes(library.locator(`main img[src*="${name}"]`).first());
  await library.close();
});

test('what the editor publishes stands on the public page, with its picture', async () => {
  await press('app.utils.publish');
  await becomes(first, 200);
  const reader = await browser.open(first);
  await reader.getByRole('heading', { level: 1, name: title }).waitFor();
  const text = await reader.locator('main').innerText();
  expect(text).toContain('Водата е пусната отново.');
  expect(text).toContain('Чешмата на площада работи.');
  await comes(reader.locator('main img').first());
  await waitFor(isListed, { what: 'the article in the list' });
  await reader.context().close();
});

test('the editor is told that it is on the site', async () => {
  await page.getByText(/^Публикувано на сайта/).waitFor();
  const link = page.getByRole('link', { name: texts['state.open-page'] });
  expect(await link.getAttribute('href')).toContain(first);
});

test('a new address redirects the old one', async () => {
  await page.locator('input[name=slug]').fill(`cheshmite-${word}`);
  await press('app.utils.publish');
  await becomes(second, 200);
  const old = await call(`${baseUrl()}${first}`);
  expect([301, 308]).toContain(old.status);
  expect(old.headers.get('location')).toContain(second);
});

test('what the editor takes down is gone', async () => {
  await press('content-manager.containers.edit.panels.default.more-actions');
  await page
    .getByRole('menuitem', { name: strapiWord('app.utils.unpublish'), exact: true })
    .click();
  await becomes(second, 410);
  await waitFor(async () => !(await isListed()), { what: 'the list without the article' });
});
