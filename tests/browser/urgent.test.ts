import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import texts from '../../plugins/publisher/admin/translations/bg.json';
import {
  adminApi,
  createStaff,
  expectAccessible,
  expectNoHorizontalScroll,
  launchBrowser,
  openAdmin,
  waitFor,
  type TestBrowser,
} from '../harness/index.ts';

const PHONE = { width: 360, height: 740 };
const MOST_TAPS = 8;
const LONGEST_MS = 120_000;
const word = `дума${randomBytes(4).toString('hex')}`;

let browser: TestBrowser;
let page: Page;
let taps = 0;

const tap = async (target: Locator): Promise<void> => {
  taps += 1;
  await target.click();
};
const home = async (): Promise<string> => {
  const reader = await browser.open('/');
  const shown = await reader.locator('main, header').allInnerTexts();
  await reader.context().close();
  return shown.join('\n');
};

beforeAll(async () => {
  browser = await launchBrowser();
  const editor = await createStaff('strapi-editor');
  const api = adminApi(editor.token);
  await api.put('/admin/users/me', { preferedLanguage: 'bg' });
  await api.post('/content-manager/collection-types/api::ready-notice.ready-notice', {
    title: `Спряна вода ${word}`,
    kind: 'water',
    text: 'Работи се.',
  });
  page = await openAdmin(browser, editor.email, editor.password);
  await page.setViewportSize(PHONE);
  await page.goto('/admin/');
});
afterAll(() => browser.close());

test('from the start page of a phone a notice is live in at most eight taps and two minutes', async () => {
  const began = Date.now();
  await tap(page.getByRole('main').getByRole('link', { name: texts['urgent.title'] }));
  await tap(page.getByRole('radio', { name: `Спряна вода ${word}` }));
  await tap(page.getByRole('checkbox').first());
  await tap(page.getByRole('button', { name: texts['urgent.send'] }));
  await waitFor(async () => (await home()).includes(word), { what: 'the notice on the home page' });
  const seconds = (Date.now() - began) / 1000;
  console.info(`Urgent notice: ${taps} taps, ${seconds.toFixed(1)} s`);
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(Date.now() - began).toBeLessThan(LONGEST_MS);
});

test('the screen says that it is on the site and can be used by everybody', async () => {
  await page.getByText(/Публикувано на сайта/).waitFor();
  // The design system pales the button under a mouse, which a phone does not have.
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await expectNoHorizontalScroll(page);
  await page.setViewportSize(PHONE);
});

test('an empty form says what is missing and keeps the rest', async () => {
  await page.getByRole('button', { name: texts['urgent.send'] }).click();
  await page.getByText(texts['urgent.title.missing']).waitFor();
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
});

test.each([PHONE, { width: 1280, height: 800 }])(
  'the wrong field has the focus and nothing covers it at %p',
  async (size) => {
    await page.setViewportSize(size);
    await page.getByRole('button', { name: texts['urgent.send'] }).click();
    const field = page.getByRole('textbox', { name: texts['urgent.field.title'] });
    await waitFor(() => field.evaluate((input) => input === document.activeElement));
    const isBare = (input: Element): boolean => {
      const { left, top, bottom } = input.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) =>
        input.contains(document.elementFromPoint(left + 20, y)),
      );
    };
    expect(await field.evaluate(isBare)).toBe(true);
  },
);

test('„Отстранено“ takes it down', async () => {
  await page.getByRole('button', { name: `Отстранено: Спряна вода ${word}` }).click();
  await waitFor(async () => !(await home()).includes(word), { what: 'the home page without it' });
});
