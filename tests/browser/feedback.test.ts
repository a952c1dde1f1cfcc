import type { Page } from 'playwright-core';
import bg from '../../site/src/messages/bg.json';
import en from '../../site/src/messages/en.json';
import { launchBrowser, type TestBrowser, waitFor } from '../harness/index.ts';
import { expectGoodAnswer, field, send } from './sent-forms.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;
const FEEDBACK = '/obratna-vrazka/';
const CASE = '/prepiska/';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const choice = (page: Page, kind: 'accessibility' | 'error') =>
  page.getByRole('radio', { name: bg[`feedback.kind.${kind}`], exact: true });
/** A draft comes back a moment after the page. */
const holds = (page: Page, message: string): Promise<unknown> =>
  waitFor(async () => (await field(page, 'message').inputValue()) === message);
const openForm = (page: Page): Promise<void> => page.getByText(bg['feedback.open']).click();

async function fill(page: Page, message: string): Promise<void> {
  await choice(page, 'error').check();
  await field(page, 'message').fill(message);
}

async function codeOn(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1, name: bg['receipt.title'] }).waitFor();
  const code = await page.locator('.receipt-code strong').innerText();
  expect(code).toMatch(CODE);
  return code;
}

describe.each([
  ['without JavaScript', false],
  ['with JavaScript', true],
])('from a phone, %s', (_, javaScriptEnabled) => {
  test('what is wrong with a page is sent, and tracked by its code', async () => {
    const page = await browser.open('/novini/', { ...PHONE, javaScriptEnabled });
    await openForm(page);
    await fill(page, `Датата е сгрешена, JavaScript: ${javaScriptEnabled}.`);
    await field(page, 'email').fill('chitatel@example.org');
    expect((await send(page)).status()).toBe(201);
    const code = await codeOn(page);
    expect(await page.locator('main').innerText()).toContain('chitatel@example.org');

    await page.goto(CASE);
    await field(page, 'code').fill(code.toLowerCase().replaceAll('-', ' '));
    expect((await send(page, bg['case.look-up'])).status()).toBe(200);
    await page.getByRole('heading', { level: 1, name: `${bg['case.heading']} ${code}` }).waitFor();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain(bg['case.event.received']);
    // Neither what was sent nor who sent it.
    expect(shown).not.toContain('Датата е сгрешена');
    expect(shown).not.toContain('chitatel@example.org');
    await page.context().close();
  });

  test('a refused form says what is wrong and keeps what was typed', async () => {
    const page = await browser.open('/novini/', { ...PHONE, javaScriptEnabled });
    await openForm(page);
    await choice(page, 'accessibility').check();
    await field(page, 'name').fill('Вяра Петкова');
    await field(page, 'email').fill('не е адрес');
    expect((await send(page)).status()).toBe(400);
    expect(await page.title()).toMatch(/^Грешка: /);
    const summary = page.getByRole('alert', { name: bg['form.problem'] });
    expect(await summary.getByRole('link').count()).toBe(2);
    expect(await field(page, 'name').inputValue()).toBe('Вяра Петкова');
    expect(await field(page, 'email').inputValue()).toBe('не е адрес');
    expect(await field(page, 'page').inputValue()).toBe('/novini/');
    expect(await choice(page, 'accessibility').isChecked()).toBe(true);
    await summary.getByRole('link').first().click();
    expect(await field(page, 'message').evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    expect(await field(page, 'message').getAttribute('aria-invalid')).toBe('true');
    await page.context().close();
  });
});

describe('the pages that answer', () => {
  test('the error summary', async () => {
    const page = await browser.open(FEEDBACK);
    await expectGoodAnswer(page, await send(page));
    await page.context().close();
  });

  test('the receipt and the case', async () => {
    const page = await browser.open(FEEDBACK);
    await fill(page, 'Снимките нямат описание.');
    const receipt = await send(page);
    const code = await codeOn(page);
    await expectGoodAnswer(page, receipt);
    await page.goto(CASE);
    await field(page, 'code').fill(code);
    await expectGoodAnswer(page, await send(page, bg['case.look-up']));
    await page.context().close();
  });

  test('a code that nobody knows: it stays as typed', async () => {
    const page = await browser.open(CASE);
    await field(page, 'code').fill('не е код');
    const answer = await send(page, bg['case.look-up']);
    expect(answer.status()).toBe(404);
    expect(await field(page, 'code').inputValue()).toBe('не е код');
    expect(await field(page, 'code').getAttribute('aria-describedby')).toContain('-error');
    await expectGoodAnswer(page, answer);
    await page.context().close();
  });

  test('are in the language of the form', async () => {
    const page = await browser.open('/en/obratna-vrazka/');
    await send(page, en['form.send']);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });
});

describe('with JavaScript', () => {
  test('the link in a mail leads to the case, and the code does not stay in the address', async () => {
    const page = await browser.open(FEEDBACK);
    await fill(page, 'Препратката към правилника не работи.');
    await send(page);
    const code = await codeOn(page);
    await page.goto(`${CASE}#${code}`);
    await page.getByRole('heading', { level: 1, name: new RegExp(code) }).waitFor();
    expect(page.url()).not.toContain(code);
    await page.context().close();
  });

  test('what is typed survives a reload, until it has been received', async () => {
    const page = await browser.open('/novini/');
    await openForm(page);
    await fill(page, 'Снимката не се вижда.');
    await page.waitForFunction(() => sessionStorage.length > 0);
    await page.reload();
    await holds(page, 'Снимката не се вижда.');
    await send(page);
    await codeOn(page);
    await page.goto('/novini/');
    await openForm(page);
    expect(await field(page, 'message').inputValue()).toBe('');
    await page.context().close();
  });

  test('while nobody takes forms that is said, and nothing typed is lost', async () => {
    const page = await browser.open(FEEDBACK);
    await page.route('**/api/**', (route) => route.abort());
    await fill(page, 'Картата е празна.');
    await page.getByRole('button', { name: bg['form.send'] }).click();
    const told = page.getByText(bg['form.down']);
    await told.waitFor();
    expect(await told.getByRole('link').getAttribute('href')).toMatch(/^mailto:/);
    expect(await field(page, 'message').inputValue()).toBe('Картата е празна.');
    await page.unroute('**/api/**');
    expect((await send(page)).status()).toBe(201);
    await page.context().close();
  });

  test('the same words sent again after a broken connection are the same submit', async () => {
    const page = await browser.open(FEEDBACK);
    const keys: (string | null)[] = [];
    await page.route('**/api/dialogue/feedback', async (route) => {
      keys.push(new URLSearchParams(route.request().postData() ?? '').get('idempotencyKey'));
      await (keys.length === 1 ? route.abort() : route.continue());
    });
    await fill(page, 'Часът на срещата е сгрешен.');
    await page.getByRole('button', { name: bg['form.send'] }).click();
    await waitFor(() => page.url().startsWith('chrome-error:'));
    await page.goto(FEEDBACK);
    await holds(page, 'Часът на срещата е сгрешен.');
    expect((await send(page)).status()).toBe(201);
    expect(keys[0]).toMatch(/^[\da-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    await page.context().close();
  });
});
