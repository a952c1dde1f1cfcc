import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import rules from '../../plugins/publisher/server/messages/bg.json';
import texts from '../../plugins/publisher/admin/translations/bg.json';
import site from '../../site/src/messages/bg.json';
import {
  adminApi,
  baseUrl,
  createStaff,
  DOCX,
  docxOf,
  launchBrowser,
  openAdmin,
  strapiWord,
  waitFor,
  type TestBrowser,
} from '../harness/index.ts';

const DOCUMENTS = '/admin/content-manager/collection-types/api::document.document';
/** Made up, with check digits that fit. */
const EGN = '7501020018';
const CORRECTION = 'Сборът на страница 2';

// One document's way: each test goes on where the one before it stopped.
const word = randomBytes(4).toString('hex');
const path = `/dokumenti/otchet-${word}/`;

let browser: TestBrowser;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (key: string): Promise<void> => button(strapiWord(key)).click();

/** Chooses a file from the computer for the field, as it stands empty. */
async function choose(name: string, text: string): Promise<void> {
  await page
    .getByRole('button', { name: strapiWord('upload.mediaLibraryInput.placeholder') })
    .click();
  await press('upload.modal.upload-list.sub-header.button');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: DOCX, buffer: docxOf(text) });
  await page.getByRole('button', { name: 'Качи 1 файл' }).click();
  await press('global.finish');
  await page.getByText(name).first().waitFor();
}

/** „Премахни веднага“ with its reason and its question. */
async function withdraw(open: string, title: string): Promise<void> {
  await button(open).click();
  await page.getByRole('radio', { name: texts['withdraw.reason.mistake'] }).click();
  await button(texts['withdraw.send']).click();
  const question = page.getByRole('alertdialog');
  await question.getByText(title).waitFor();
  await question.getByRole('button', { name: texts['withdraw.confirm'], exact: true }).click();
}

const reads = async (address: string): Promise<{ status: number; html: string }> => {
  const answer = await fetch(`${baseUrl()}${address}`, { headers: { accept: 'text/html' } });
  return { status: answer.status, html: await answer.text() };
};
const readsSoon = (address: string, is: (status: number, html: string) => boolean) =>
  waitFor(
    async () => {
      const { status, html } = await reads(address);
      return is(status, html) ? html : null;
    },
    { what: `${address} to be as expected` },
  );
/** The address of the file with that name, as a reader finds it on the page. */
async function fileOnPage(name: string): Promise<string> {
  const { html } = await reads(path);
  const found = [...html.matchAll(/<a[^>]+href="(\/uploads\/[^"]+)"[^>]+download="([^"]+)"/g)];
  return found.find(([, , saved]) => saved === name)?.[1] ?? '';
}

beforeAll(async () => {
  browser = await launchBrowser();
  const staff = await createStaff('strapi-editor');
  await adminApi(staff.token).put('/admin/users/me', { preferedLanguage: 'bg' });
  page = await openAdmin(browser, staff.email, staff.password);
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(() => browser.close());

test('a file with a number of a person is not published until the editor confirms it', async () => {
  await page.goto(`${DOCUMENTS}/create?plugins[i18n][locale]=bg`);
  await page.locator('input[name=title]').fill(`Отчет ${word}`);
  await choose('parvi.docx', `Отчет на лице с ЕГН ${EGN}`);
  await press('global.save');
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
  await page.getByText(texts['numbers.stop']).waitFor();
  await press('app.utils.publish');
  await page.getByText(/ЕГН/).first().waitFor();
  expect((await reads(path)).status).toBe(404);

  await button(texts['numbers.confirm']).click();
  const question = page.getByRole('alertdialog');
  await question.getByText(texts['numbers.does']).waitFor();
  await question.getByRole('button', { name: texts['numbers.yes'], exact: true }).click();
  await page.getByText(texts['numbers.stop']).waitFor({ state: 'detached' });
  await press('app.utils.publish');
  await readsSoon(path, (status, html) => status === 200 && html.includes('parvi.docx'));
});

test('another file is not published before somebody says what was corrected', async () => {
  await page.reload();
  await button(strapiWord('global.delete')).first().click();
  await choose('vtori.docx', 'Отчет без имена');
  await press('app.utils.publish');
  await page.getByText(rules['content.rule.correctionMissing']).first().waitFor();
  expect((await reads(path)).html).not.toContain('vtori.docx');

  await page.locator('textarea[name=correction]').fill(CORRECTION);
  await press('app.utils.publish');
  const html = await readsSoon(path, (_status, shown) => shown.includes('vtori.docx'));
  expect(html).toMatch(new RegExp(`Поправен на \\d\\d\\.\\d\\d\\.\\d{4}\\s*г\\.: ${CORRECTION}`));
  const second = await fileOnPage('vtori.docx');
  const leadsTo = async (): Promise<string | null> =>
    (await fetch(`${baseUrl()}${path}fayl/`, { redirect: 'manual' })).headers.get('location');
  // The document's own page is rendered first.
  await waitFor(async () => (await leadsTo()) === second, { what: 'the address of the newest' });
});

test('the earlier file alone is removed at once: its address says when and why', async () => {
  const old = await fileOnPage('parvi.docx');
  expect((await reads(old)).status).toBe(200);
  await page.reload();
  const texting = (id: 'files.withdraw' | 'files.withdraw.title'): string =>
    texts[id].replace('{name}', 'parvi.docx');
  await withdraw(texting('files.withdraw'), texting('files.withdraw.title'));
  await page.getByText(texts['files.withdrawn']).first().waitFor();
  await readsSoon(
    old,
    (status, html) => status === 410 && html.includes(site['withdrawn.reason.mistake']),
  );
  const html = await readsSoon(path, (_status, shown) => shown.includes('Премахната на'));
  expect(html).toContain('vtori.docx');
  expect(html).not.toContain(old);
});

test('the document is removed at once: its page says when and why, and its file is away', async () => {
  const newest = await fileOnPage('vtori.docx');
  await page.reload();
  await withdraw(texts['withdraw.open'], texts['withdraw.title']);
  await page.getByText(texts['withdraw.done']).first().waitFor();
  await readsSoon(
    path,
    (status, html) => status === 410 && html.includes(site['withdrawn.reason.mistake']),
  );
  await readsSoon(`${path}fayl/`, (status) => status === 410);
  expect((await reads('/dokumenti/')).html).not.toContain(`Отчет ${word}`);
  expect(newest).not.toBe('');
});
