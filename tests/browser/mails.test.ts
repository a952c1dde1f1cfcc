import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import bulgarian from '../../plugins/notifications/admin/translations/bg.json';
import texts from '../../plugins/notifications/admin/translations/en.json';
import {
  adminApi,
  createStaff,
  expectAccessible,
  expectNoHorizontalScroll,
  launchBrowser,
  openAdmin,
  query,
  waitFor,
  type Staff,
  type TestBrowser,
} from '../harness/index.ts';

const SCREEN = '/admin/plugins/notifications';

let browser: TestBrowser;
let staff: Staff;
let page: Page;
const subject = `Отговор ${randomUUID()}`;
const row = (): Locator => page.getByRole('row').filter({ hasText: subject });
const section = (name: string): Locator => page.getByRole('region', { name });

beforeAll(async () => {
  // The platform of the tests has no mail server, so what is tried again goes on waiting.
  await query(
    `INSERT INTO notifications_mails (id, about, language, recipient, letter, message_id, state,
       next_try_at, attempts, last_error)
     VALUES (gen_random_uuid(), 'case/1', 'bg', 'person@example.org', $1, $2, 'failed', NULL, 1,
       'Recipient command failed: 550 … is not taken')`,
    [JSON.stringify({ subject, paragraphs: ['Здравейте!'] }), `<${randomUUID()}@localhost>`],
  );
  browser = await launchBrowser();
  staff = await createStaff('strapi-super-admin');
  // Strapi's own words are steadier than their translation.
  await adminApi(staff.token).put('/admin/users/me', { preferedLanguage: 'en' });
  page = await openAdmin(browser, staff.email, staff.password);
});
afterAll(() => browser.close());

test('what could not be delivered is in the menu, with the address and the reason', async () => {
  await page.getByRole('link', { name: texts.title }).click();
  await section(texts['failed.title']).getByText(subject).waitFor();
  expect(await row().innerText()).toContain('person@example.org');
  expect(await row().innerText()).toContain('550');
  await section(texts['waiting.title']).getByText(texts['waiting.no-server']).waitFor();
});

test('the screen is accessible, on a phone too', async () => {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.setViewportSize({ width: 1400, height: 1000 });
});

test('sent again it waits; given up it is gone, after a question', async () => {
  await row()
    .getByRole('button', { name: new RegExp(texts['retry.open']) })
    .click();
  await section(texts['waiting.title']).getByText(subject).waitFor();

  await row()
    .getByRole('button', { name: new RegExp(texts['give-up.open']) })
    .click();
  await page.getByRole('button', { name: texts['give-up.confirm'] }).click();
  await waitFor(async () => (await row().count()) === 0, { what: 'the mail to be gone' });
  const mails = await query(`SELECT FROM notifications_mails WHERE letter->>'subject' = $1`, [
    subject,
  ]);
  expect(mails).toEqual([]);
});

test('it speaks Bulgarian', async () => {
  await adminApi(staff.token).put('/admin/users/me', { preferedLanguage: 'bg' });
  await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'bg'));
  await page.goto(SCREEN);
  await page.getByRole('heading', { name: bulgarian['failed.title'] }).waitFor();
});
