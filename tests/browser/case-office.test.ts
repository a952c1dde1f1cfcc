import { randomBytes } from 'node:crypto';
import texts from '../../plugins/dialogue/admin/translations/bg.json';
import { dayInSofia } from '../../plugins/platform/contract/sofia-time.ts';
import { launchBrowser, type TestBrowser } from '../harness/index.ts';
import { openCases, register, type CaseScreens, type Registered } from './case-screens.ts';

const word = randomBytes(4).toString('hex');

let browser: TestBrowser;
let { page, api, open, button, textbox, told } = {} as CaseScreens;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, api, open, button, textbox, told } = await openCases(browser, 'dialozi-moderator'));
});
afterAll(() => browser.close());

test('a queue longer than a page shows more, and the address keeps it', async () => {
  const receivedOn = '2026-11-03';
  for (let made = 0; made < 51; made += 1) {
    await register(api, `Протокол ${made}`, { kind: 'information', channel: 'email', receivedOn });
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

test('the term of a proposal is extended once, with the reason', async () => {
  const receivedOn = dayInSofia(new Date());
  const { id } = await register(api, 'Пейки в парка', { kind: 'proposal', receivedOn });
  await open(`/cases/${id}`);
  await button(texts['step.extend']).click();
  await textbox(texts['step.extend.text']).fill('Чакаме становище.');
  // The button of the form comes after the one that opened it.
  await button(texts['step.extend.submit']).last().click();
  await told(texts['event.extended']);
  await button(texts['step.extend']).waitFor({ state: 'detached' });
});

test('to whom a case was forwarded is redacted', async () => {
  const { id } = await register(api, 'Пейки в парка');
  await api.post(`/dialogue/cases/${id}/answers`, {
    disposition: 'forwarded',
    forwardedTo: 'Вяра Петкова, съсед',
    reason: 'Не е на общината.',
    close: true,
  });
  await open(`/cases/${id}`);
  await button(texts['redact.open-forwarding']).click();
  await textbox(texts['redact.text']).fill('Съсед […]');
  await button(texts['redact.submit']).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: texts['redact.submit'], exact: true }).click();
  await told(texts['event.answered.forwarded'].replace('{body}', 'Съсед […]'));
  expect(await page.locator('main').innerText()).not.toContain('Вяра');
});

describe('a moderator keeps personal data', () => {
  let found: Registered;
  beforeAll(async () => {
    found = await register(api, 'Аз съм Вяра, телефон 0888 123 456.', { name: 'Вяра Петкова' });
    await open(`/cases/${found.id}`);
  });

  test('redacts a text after a question; the original is gone', async () => {
    await button(new RegExp(`^${texts['redact.open']}`)).click();
    const field = textbox(texts['redact.text']);
    expect(await field.inputValue()).toContain('0888 123 456');
    await field.fill('Аз съм […], телефон […].');
    await button(texts['redact.submit']).click();
    const question = page.getByRole('alertdialog');
    expect(await question.innerText()).toContain(texts['redact.no-way-back']);
    await question.getByRole('button', { name: texts['redact.submit'], exact: true }).click();
    await told(texts['redact.done']);
    await told(texts['event.redacted']);
    expect(await page.locator('main').innerText()).not.toContain('0888');
  });

  test('erases the sender after a question that says what goes and what stays', async () => {
    await button(texts['erase.open']).click();
    const question = page.getByRole('alertdialog');
    for (const id of ['erase.goes', 'erase.stays', 'erase.redact-first'] as const) {
      expect(await question.innerText()).toContain(texts[id]);
    }
    await question.getByRole('button', { name: texts['erase.confirm'], exact: true }).click();
    await told(texts['timeline.text-erased']);
    const shown = await page.locator('main').innerText();
    expect(shown).toContain(texts['sender.erased']);
    expect(shown).not.toContain('Вяра');
  });

  test('changes the ready replies and the days off', async () => {
    const title = `Поправено ${word}`;
    await open('/replies');
    await textbox(texts['replies.name']).fill(title);
    await textbox(texts['replies.text']).fill('Поправихме го.');
    await button(texts['replies.add']).click();
    await page.getByRole('rowheader', { name: title }).waitFor();
    await button(`${texts['replies.remove']}: ${title}`).click();
    await page.getByRole('alertdialog').getByText(texts['replies.remove'], { exact: true }).click();
    await page.getByRole('rowheader', { name: title }).waitFor({ state: 'detached' });

    // Far away, because the terms of other tests count with the same calendar.
    await open('/calendar');
    await page.locator('input[type=date]').fill('2039-12-30');
    await button(texts['calendar.change']).click();
    const day = page.getByRole('row').filter({ hasText: '30.12.2039' });
    await day.waitFor();
    await day.getByRole('button').click();
    await page
      .getByRole('alertdialog')
      .getByText(texts['calendar.restore'], { exact: true })
      .click();
    await day.waitFor({ state: 'detached' });
  });
});
