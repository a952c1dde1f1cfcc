import type { Page } from 'playwright-core';
import texts from '../../plugins/publisher/admin/translations/bg.json';
import {
  adminApi,
  createStaff,
  launchBrowser,
  openAdmin,
  strapiWord,
  waitFor,
  type Staff,
  type TestBrowser,
} from '../harness/index.ts';

const ARTICLES = '/admin/content-manager/collection-types/api::article.article';
// With its language: without one the admin adds it a moment later and empties the form again.
const NEW_ARTICLE = `${ARTICLES}/create?plugins[i18n][locale]=bg`;
const WORDS = 'Дълго писан текст за чешмите';
const PARAGRAPH = 'Втори абзац, който никой не иска да пише пак.';

let browser: TestBrowser;
let staff: Staff;
let page: Page;

const button = (name: string) => page.getByRole('button', { name });
const title = () => page.locator('input[name=title]');
const body = () => page.locator('[role=textbox][contenteditable=true]');
const keptForms = (): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('dialozi-unsaved')));
const keptText = async (): Promise<string> => {
  const [key = ''] = await keptForms();
  return page.evaluate((name) => localStorage.getItem(name) ?? '', key);
};
const signIn = async (): Promise<void> => {
  await page.locator('input[name=email]').fill(staff.email);
  await page.locator('input[name=password]').fill(staff.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
};

beforeAll(async () => {
  browser = await launchBrowser();
  staff = await createStaff('strapi-editor');
  page = await openAdmin(browser, staff.email, staff.password);
  // The browser asks before it leaves a form with changes; here it leaves.
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(() => browser.close());

test('leaving a form with changes asks first', async () => {
  await page.goto(NEW_ARTICLE);
  await title().fill('Няма да бъде запазено');
  await page.getByRole('link', { name: strapiWord('global.home'), exact: true }).click();
  await page.getByText(strapiWord('global.prompt.unsaved')).waitFor();
  await button(strapiWord('app.components.Button.cancel')).click();
  expect(await title().inputValue()).toBe('Няма да бъде запазено');
  await title().fill('');
});

test('what was typed when the session ended is offered after the next sign-in, and put back', async () => {
  await page.goto(NEW_ARTICLE);
  await title().fill(WORDS);
  await body().click();
  await page.keyboard.type(PARAGRAPH);
  // The editor of texts hands what is typed to the form a moment later.
  await waitFor(async () => (await keptText()).includes(PARAGRAPH), {
    what: 'the text to be kept',
  });
  // The session ends on the server; the browser learns of it with the next page.
  await adminApi(staff.token).delete('/admin/users/me/sessions');
  await page.context().clearCookies();
  await page.goto(NEW_ARTICLE);
  await page.waitForURL(/\/auth\//);
  await signIn();

  await page.goto(NEW_ARTICLE);
  await button(texts['unsaved.restore']).click();
  expect(await title().inputValue()).toBe(WORDS);
  await body().getByText(PARAGRAPH).waitFor();
});

test('what has been saved is not offered again', async () => {
  await button(strapiWord('global.save')).click();
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
  await waitFor(async () => (await keptForms()).length === 0, { what: 'the form to be forgotten' });
  await page.goto(NEW_ARTICLE);
  await title().waitFor();
  expect(await button(texts['unsaved.restore']).count()).toBe(0);
});

test('who signs out leaves nothing behind in the browser', async () => {
  await page.goto(NEW_ARTICLE);
  await title().fill('Чужд компютър');
  await waitFor(async () => (await keptForms()).length === 1, { what: 'the form to be kept' });
  await page.goto('/admin/');
  expect(await keptForms()).toHaveLength(1);
  await button('Служител').click();
  await page.getByRole('menuitem', { name: strapiWord('app.components.LeftMenu.logout') }).click();
  await page.waitForURL(/\/auth\/login/);
  expect(await keptForms()).toHaveLength(0);
});
