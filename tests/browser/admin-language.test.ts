import type { Page } from 'playwright-core';
import {
  createStaff,
  launchBrowser,
  openAdmin,
  strapiWord,
  type Staff,
  type TestBrowser,
} from '../harness/index.ts';

let browser: TestBrowser;
let staff: Staff;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  staff = await createStaff('strapi-editor');
});
afterAll(() => browser.close());

test('a browser that nobody has used yet asks for the password in Bulgarian', async () => {
  const signIn = await browser.open('/admin/');
  await signIn.getByRole('heading', { name: strapiWord('Auth.form.welcome.title') }).waitFor();
  await signIn.getByRole('button', { name: strapiWord('Auth.form.button.login') }).waitFor();
  expect(await signIn.locator('html').getAttribute('lang')).toBe('bg');
  await signIn.context().close();
});

test('who has chosen no language works in Bulgarian', async () => {
  page = await openAdmin(browser, staff.email, staff.password);
  await page
    .getByRole('link', { name: strapiWord('global.content-manager'), exact: true })
    .waitFor();
  await page.goto('/admin/content-manager/collection-types/api::article.article');
  await page
    .getByRole('link', { name: strapiWord('content-manager.HeaderLayout.button.label-add-entry') })
    .first()
    .waitFor();
});

test('what Strapi has written into its code is Bulgarian too: states of languages, a left-out day', async () => {
  // Other tests add events, which push it off the first page of the list.
  await page.goto('/admin/content-manager/collection-types/api::event.event?_q=Моят телефон');
  await page.getByRole('row').filter({ hasText: 'Моят телефон' }).click();
  await page.getByRole('button', { name: /^\d\d\.\d\d\.\d{4} г\.$/ }).waitFor();
  const languages = strapiWord('i18n.Settings.locales.modal.locales.label');
  await page.getByRole('combobox', { name: languages }).click();
  const published = strapiWord('content-manager.containers.List.published');
  await page.getByRole('option').filter({ hasText: published }).first().waitFor();
  await page.keyboard.press('Escape');
});

test('English is a choice in the profile, and the way back is there too', async () => {
  await page.goto('/admin/me');
  const choose = async (label: string, language: string, save: string): Promise<void> => {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: language, exact: true }).click();
    await page.getByRole('button', { name: save }).click();
  };
  const label = strapiWord('Settings.profile.form.section.experience.interfaceLanguage');
  await choose(label, 'English', strapiWord('global.save'));
  await page.getByRole('button', { name: 'Save' }).waitFor();
  await choose('Interface language', 'Български', 'Save');
  await page.getByRole('button', { name: strapiWord('global.save') }).waitFor();
});
