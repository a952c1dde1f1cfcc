import { randomBytes } from 'node:crypto';
import texts from '../../plugins/dialogue/admin/translations/bg.json';
import {
  adminApi,
  baseUrl,
  call,
  createStaff,
  expectAccessible,
  launchBrowser,
  type TestBrowser,
} from '../harness/index.ts';
import {
  isFocused,
  openCases,
  register,
  type CaseScreens,
  type Registered,
} from './case-screens.ts';

const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1400, height: 1000 };

const word = randomBytes(4).toString('hex');
const number = `94-${word}`;

let browser: TestBrowser;
let { page, api, open, button, link, textbox, choose, told, region } = {} as CaseScreens;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, api, open, button, link, textbox, choose, told, region } = await openCases(
    browser,
    'dialozi-official',
  ));
});
afterAll(() => browser.close());

describe('an official works on a case', () => {
  let found: Registered;
  beforeAll(async () => {
    found = await register(api, 'Улица „Гурко“ е без осветление.', { registryNumber: number });
    const reply = { title: `Благодарност ${word}`, text: 'Благодарим Ви, че ни писахте.' };
    const moderator = await createStaff('dialozi-moderator');
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
    expect(await region('case.facts')).toContain('Служител');
  });

  test('asks for detail, and the clock stands still until it is entered', async () => {
    await button(texts['step.ask']).click();
    await textbox(texts['step.ask.text']).fill('До кой номер?');
    await button(texts['step.ask.submit']).click();
    await told(texts['step.ask.done']);
    await page.getByText(texts['event.asked'], { exact: true }).waitFor();
    expect(await region('case.facts')).toContain(texts['due.stopped']);

    await button(texts['step.detail']).click();
    await textbox(texts['step.detail.text']).fill('До номер 12.');
    await button(texts['step.detail.submit']).click();
    await told(texts['step.detail.done']);
    await page.getByText(texts['event.detailed'], { exact: true }).waitFor();
    expect(await region('case.facts')).not.toContain(texts['due.stopped']);
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
    expect(await region('case.facts')).toContain(texts['state.closed'].toUpperCase());
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
    expect(await region('timeline.title')).toContain('Пак не свети.');
  });

  test('cannot erase the sender', async () => {
    expect(await button(texts['erase.open']).count()).toBe(0);
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
  const paths = ['', '?queue=closed', '/cases/new', '/cases/:id', '/cases/:id/sheet'];
  let id: string;
  beforeAll(async () => {
    ({ id } = await register(api, 'Кофата пред блок 3 е счупена.', { name: 'Стоян Велев' }));
  });
  const show = (path: string): Promise<void> => open(path.replace(':id', id));

  test.each(paths)('„%s“ is accessible', async (path) => {
    await show(path);
    await expectAccessible(page, 'main');
  });

  test('a refused form is accessible', async () => {
    await show('/cases/:id');
    await button(texts['step.answer']).click();
    await button(texts['step.answer.submit-close']).click();
    await told(texts['answer.reason.missing']);
    // The form moves, and the design system pales a button that comes to lie under the mouse.
    await page.mouse.move(0, 0);
    await expectAccessible(page, 'main');
  });

  test('fits a phone', async () => {
    await page.setViewportSize(PHONE);
    for (const path of paths) {
      await show(path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect([path, scrollWidth]).toEqual([path, clientWidth]);
    }
    await page.setViewportSize(DESK);
  });
});
