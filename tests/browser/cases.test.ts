import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import texts from '../../plugins/dialogue/admin/translations/bg.json';
import {
  adminApi,
  baseUrl,
  call,
  createStaff,
  expectAccessible,
  launchBrowser,
  openAdmin,
  type AdminApi,
  type Staff,
  type TestBrowser,
} from '../harness/index.ts';

const QUEUE = '/admin/plugins/dialogue';
const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1400, height: 1000 };

interface Registered {
  id: string;
  code: string;
}

const word = randomBytes(4).toString('hex');
const number = `94-${word}`;

let browser: TestBrowser;
let page: Page;
let api: AdminApi;
let moderator: Staff;

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const link = (name: string | RegExp): Locator => page.getByRole('link', { name });
const textbox = (name: string): Locator => page.getByRole('textbox', { name });
const told = (words: string): Promise<void> =>
  page.getByText(words, { exact: true }).first().waitFor();
const facts = (): Promise<string> =>
  page.getByRole('region', { name: texts['case.facts'] }).innerText();
const course = (): Promise<string> =>
  page.getByRole('region', { name: texts['timeline.title'] }).innerText();
const isFocused = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => element === document.activeElement);

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function register(message: string, more: Record<string, string> = {}): Promise<Registered> {
  const { body, status } = await api.post<Registered>('/dialogue/cases', {
    kind: 'signal',
    channel: 'phone',
    receivedOn: '2026-11-02',
    message,
    ...more,
  });
  if (status !== 201) throw new Error(`No case: ${JSON.stringify(body)}`);
  return body;
}

async function open(path: string): Promise<void> {
  await page.goto(`${QUEUE}${path}`);
  await page.locator('main h1').waitFor();
}

beforeAll(async () => {
  browser = await launchBrowser();
  const official = await createStaff('dialozi-official');
  api = adminApi(official.token);
  moderator = await createStaff('dialozi-moderator');
  await adminApi(moderator.token).put('/admin/users/me', { preferedLanguage: 'bg' });
  await api.put('/admin/users/me', { preferedLanguage: 'bg' });
  page = await openAdmin(browser, official.email, official.password);
});
afterAll(() => browser.close());

describe('an official works on a case', () => {
  let found: Registered;
  beforeAll(async () => {
    found = await register('Улица „Гурко“ е без осветление.', { registryNumber: number });
    const reply = { title: `Благодарност ${word}`, text: 'Благодарим Ви, че ни писахте.' };
    await adminApi(moderator.token).post('/dialogue/replies', reply);
  });

  test('finds it in the queue by its number, and Back brings the queue again', async () => {
    await open('');
    await link(new RegExp(`^${texts['queue.unassigned']} `)).click();
    await textbox(texts['queue.filter.number']).fill(number);
    await textbox(texts['queue.filter.number']).press('Enter');
    await page.waitForURL(({ searchParams }) => searchParams.get('number') === number);
    const row = page.getByRole('row').filter({ hasText: found.code });
    await row.waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(await row.innerText()).toContain(texts['channel.phone']);
    await link(found.code).click();
    await page.getByRole('heading', { level: 1, name: found.code }).waitFor();
    await page.goBack();
    await row.waitFor();
    expect(await textbox(texts['queue.filter.number']).inputValue()).toBe(number);
  });

  test('takes it', async () => {
    await link(found.code).click();
    await button(texts['step.take']).click();
    await told(texts['step.take.done']);
    await page.getByText(texts['event.taken'], { exact: true }).waitFor();
    expect(await facts()).toContain('Служител');
  });

  test('asks for detail, and the clock stands still until it is entered', async () => {
    await button(texts['step.ask']).click();
    await textbox(texts['step.ask.text']).fill('До кой номер?');
    await button(texts['step.ask.submit']).click();
    await told(texts['step.ask.done']);
    await page.getByText(texts['event.asked'], { exact: true }).waitFor();
    expect(await facts()).toContain(texts['due.stopped']);

    await button(texts['step.detail']).click();
    await textbox(texts['step.detail.text']).fill('До номер 12.');
    await button(texts['step.detail.submit']).click();
    await told(texts['step.detail.done']);
    await page.getByText(texts['event.detailed'], { exact: true }).waitFor();
    expect(await facts()).not.toContain(texts['due.stopped']);
  });

  test('is refused without a reason, loses nothing and stands at the field', async () => {
    await button(texts['step.answer']).click();
    await choose(texts['answer.disposition'], texts['disposition.forwarded']);
    await textbox(texts['answer.forwarded-to']).fill('ЧЕЗ');
    await button(texts['step.answer.submit-close']).click();
    await told(texts['answer.reason.missing']);
    const reason = textbox(texts['answer.reason']);
    expect(await isFocused(reason)).toBe(true);
    expect(await reason.getAttribute('aria-invalid')).toBe('true');
    expect(await textbox(texts['answer.forwarded-to']).inputValue()).toBe('ЧЕЗ');
  });

  test('what the server refuses stands at its field too, and nothing is lost', async () => {
    await choose(texts['answer.disposition'], texts['disposition.duplicate']);
    await textbox(texts['answer.duplicate-of']).fill('0000-0000-0000');
    await textbox(texts['answer.reason']).fill('Лампата е сменена.');
    await button(texts['step.answer.submit-close']).click();
    const field = textbox(texts['answer.duplicate-of']);
    await page.locator('[data-field=duplicateOf] [data-strapi-field-error]').waitFor();
    expect(await isFocused(field)).toBe(true);
    expect(await textbox(texts['answer.reason']).inputValue()).toBe('Лампата е сменена.');
  });

  test('answers with a ready reply below what was typed, and closes', async () => {
    await choose(texts['answer.disposition'], texts['disposition.resolved']);
    await choose(texts['answer.reply'], `Благодарност ${word}`);
    await button(texts['step.answer.submit-close']).click();
    await told(texts['step.answer.done-closed']);
    await page.getByText(texts['event.closed'], { exact: true }).waitFor();
    expect(await facts()).toContain(texts['state.closed'].toUpperCase());
    const shown = await call<{ state: string; events: { text: string | null }[] }>(
      `${baseUrl()}/api/dialogue/cases/${found.code}`,
    );
    expect(shown.body.state).toBe('closed');
    expect(shown.body.events.map(({ text }) => text)).toContain(
      'Лампата е сменена.\n\nБлагодарим Ви, че ни писахте.',
    );
  });

  test('opens it again with a reason', async () => {
    await button(texts['step.reopen']).click();
    await textbox(texts['step.reopen.text']).fill('Пак не свети.');
    await button(texts['step.reopen.submit']).click();
    await told(texts['step.reopen.done']);
    await page.getByText(texts['event.reopened'], { exact: true }).waitFor();
    expect(await course()).toContain('Пак не свети.');
  });

  test('cannot erase the sender', async () => {
    expect(await button(texts['erase.open']).count()).toBe(0);
  });
});

test('a queue longer than a page shows more, and the address keeps it', async () => {
  const receivedOn = '2026-11-03';
  for (let made = 0; made < 51; made += 1) {
    await register(`Протокол ${made}`, { kind: 'information', channel: 'email', receivedOn });
  }
  await open('?kind=information');
  const rows = page.getByRole('row');
  const more = button(texts['queue.more']);
  await more.waitFor();
  expect(await rows.count()).toBe(51);
  await more.click();
  await more.waitFor({ state: 'detached' });
  const all = await rows.count();
  expect(all).toBeGreaterThan(51);
  expect(new Set(await page.locator('tbody a').allInnerTexts()).size).toBe(all - 1);
  await page.reload();
  await page.locator('tbody tr').nth(50).waitFor();
  expect(await rows.count()).toBe(all);
});

describe('a moderator keeps personal data', () => {
  let found: Registered;
  let own: Page;
  beforeAll(async () => {
    found = await register('Аз съм Вяра, телефон 0888 123 456.', { name: 'Вяра Петкова' });
    own = await openAdmin(browser, moderator.email, moderator.password);
    await own.goto(`${QUEUE}/cases/${found.id}`);
  });
  afterAll(() => own.context().close());
  const press = (name: string | RegExp): Promise<void> =>
    own.getByRole('button', { name, exact: true }).click();

  test('redacts a text after a question; the original is gone', async () => {
    await press(new RegExp(`^${texts['redact.open']}`));
    const field = own.getByRole('textbox', { name: texts['redact.text'] });
    expect(await field.inputValue()).toContain('0888 123 456');
    await field.fill('Аз съм […], телефон […].');
    await press(texts['redact.submit']);
    const question = own.getByRole('alertdialog');
    expect(await question.innerText()).toContain(texts['redact.no-way-back']);
    await question.getByRole('button', { name: texts['redact.submit'], exact: true }).click();
    await own.getByText('Аз съм […], телефон […].').waitFor();
    expect(await own.locator('main').innerText()).not.toContain('0888');
  });

  test('erases the sender after a question that says what goes and what stays', async () => {
    await press(texts['erase.open']);
    const question = own.getByRole('alertdialog');
    for (const id of ['erase.goes', 'erase.stays', 'erase.redact-first'] as const) {
      expect(await question.innerText()).toContain(texts[id]);
    }
    await question.getByRole('button', { name: texts['erase.confirm'], exact: true }).click();
    await own.getByText(texts['timeline.text-erased']).waitFor();
    const shown = await own.locator('main').innerText();
    expect(shown).toContain(texts['sender.erased']);
    expect(shown).not.toContain('Вяра');
  });

  test('changes the ready replies and the days off', async () => {
    const title = `Поправено ${word}`;
    await own.goto(`${QUEUE}/replies`);
    await own.getByRole('textbox', { name: texts['replies.name'] }).fill(title);
    await own.getByRole('textbox', { name: texts['replies.text'] }).fill('Поправихме го.');
    await press(texts['replies.add']);
    await own.getByRole('rowheader', { name: title }).waitFor();
    await press(`${texts['replies.remove']}: ${title}`);
    await own.getByRole('alertdialog').getByText(texts['replies.remove'], { exact: true }).click();
    await own.getByRole('rowheader', { name: title }).waitFor({ state: 'detached' });

    // Far away, because the terms of other tests count with the same calendar.
    await own.goto(`${QUEUE}/calendar`);
    await own.locator('input[type=date]').fill('2039-12-30');
    await press(texts['calendar.change']);
    const day = own.getByRole('row').filter({ hasText: '30.12.2039' });
    await day.waitFor();
    await day.getByRole('button').click();
    await own
      .getByRole('alertdialog')
      .getByText(texts['calendar.restore'], { exact: true })
      .click();
    await day.waitFor({ state: 'detached' });
  });
});

describe('what came on paper', () => {
  test('an empty form says what is missing and leads to the first field', async () => {
    await open('/cases/new');
    await button(texts['register.submit']).click();
    await told(texts['register.kind.missing']);
    await told(texts['register.message.missing']);
    expect(await isFocused(page.getByRole('combobox', { name: texts['case.kind'] }))).toBe(true);
  });

  test('shows its code and a slip with it, without a name', async () => {
    await choose(texts['case.kind'], texts['kind.proposal']);
    await choose(texts['register.channel'], texts['channel.paper']);
    await textbox(texts['register.message']).fill('Пейки на площада.');
    await textbox(texts['register.name']).fill('Вяра Петкова');
    await button(texts['register.submit']).click();
    await page.getByRole('heading', { name: texts['registered.title'] }).waitFor();
    const code = await page.locator('[data-code]').innerText();
    expect(code).toMatch(CODE);

    await link(texts['registered.slip']).click();
    await page.locator('.dialogue-sheet').waitFor();
    const slip = await page.locator('.dialogue-sheet').innerText();
    expect(slip).toContain(code);
    expect(slip).not.toContain('Вяра');
    expect(await page.title()).toBe(code);
  });

  test('its sheet is printed without the admin around it', async () => {
    await link(texts['sheet.back']).click();
    await link(texts['sheet.open']).click();
    const sheet = page.locator('.dialogue-sheet');
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain('Пейки на площада.');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed.trim()).toBe((await sheet.innerText()).trim());
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('every screen', () => {
  let paths: string[];
  beforeAll(async () => {
    const { id } = await register('Кофата пред блок 3 е счупена.', { name: 'Стоян Велев' });
    paths = ['', '?queue=closed', '/cases/new', `/cases/${id}`, `/cases/${id}/sheet`];
  });

  test('is accessible, its forms too', async () => {
    for (const path of paths) {
      await open(path);
      await expectAccessible(page, 'main');
    }
    await open(paths[3] ?? '');
    await button(texts['step.answer']).click();
    await button(texts['step.answer.submit-close']).click();
    await told(texts['answer.reason.missing']);
    await expectAccessible(page, 'main');
  });

  test('fits a phone', async () => {
    await page.setViewportSize(PHONE);
    for (const path of paths) {
      await open(path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect([path, scrollWidth]).toEqual([path, clientWidth]);
    }
    await page.setViewportSize(DESK);
  });
});
