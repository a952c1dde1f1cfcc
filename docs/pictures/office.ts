import { type Browser, type Page } from 'playwright-core';
import texts from '../../plugins/dialogue/admin/translations/bg.json' with { type: 'json' };
import { button, open, signIn, take } from './browser.ts';
import type { Cases } from './cases.ts';

const SCREEN = '/admin/plugins/dialogue';

async function show(page: Page, path: string): Promise<void> {
  await page.goto(`${SCREEN}${path}`);
  await page.locator('main h1').waitFor();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The screens of cases as a moderator sees them, and the log as the administrator does. */
export async function takeOffice(browser: Browser, admin: Page, cases: Cases): Promise<void> {
  const page = await open(browser, '/admin/');
  await signIn(page, 'moderator');

  await show(page, '');
  await page.getByRole('table').waitFor();
  await take(page, 'prepiski', 700);

  await show(page, `/cases/${cases.answered}`);
  await take(page, 'prepiska', 1000);

  await show(page, `/cases/${cases.atWork}`);
  await button(page, texts['step.answer']).click();
  await choose(page, texts['answer.disposition'], texts['disposition.accepted']);
  await page
    .getByRole('textbox', { name: texts['answer.reason'] })
    .fill('Прав сте, концертът е в 19:00 ч. Поправихме часа и благодарим.');
  await button(page, texts['step.answer.submit-close']).scrollIntoViewIfNeeded();
  await take(page, 'stanovishte', 1000);

  await show(page, '/cases/new');
  await choose(page, texts['case.kind'], texts['kind.proposal']);
  await choose(page, texts['register.channel'], texts['channel.paper']);
  await take(page, 'vavezhdane', 960);

  await show(page, `/cases/${cases.onPaper}/slip`);
  await take(page, 'belezhka', 640);

  await admin.goto('/admin/plugins/platform');
  await admin.getByRole('table').waitFor();
  await take(admin, 'dnevnik', 900);
}
