/**
 * The pictures of README.md and staff.bg.md, taken from a running demo. A few invented cases and the
 * staff who work on them are added to it; `npm run reset-demo` takes them away.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import words from '../../cms/src/admin/translations/bg/admin.json' with { type: 'json' };
import uploads from '../../cms/src/admin/translations/bg/upload.json' with { type: 'json' };
import texts from '../../plugins/publisher/admin/translations/bg.json' with { type: 'json' };
import { chromiumPath } from '../../tests/harness/chromium.ts';
import { button, open, signIn, take } from './browser.ts';
import { makeCases } from './cases.ts';
import { takeOffice } from './office.ts';

const FORMS = '/admin/content-manager/collection-types/api::';
const IN_BULGARIAN = '?plugins[i18n][locale]=bg';
const ARTICLE = 'Маркираме наново пътеките около Боженица';
const PHOTOGRAPH = fileURLToPath(
  new URL('../../database/demo/pictures/school-yard.jpg', import.meta.url),
);

async function newEntry(page: Page, type: string, title: string): Promise<void> {
  await page.goto(`${FORMS}${type}.${type}/create${IN_BULGARIAN}`);
  await page.locator('input[name=title]').fill(title);
}

async function writing(page: Page): Promise<void> {
  await newEntry(page, 'article', 'Новата детска площадка отваря в събота');
  await page.locator('textarea[name=lead]').fill('Площадката има рампа, сенник и люлка.');
  await page.locator('[role=textbox][contenteditable=true]').click();
  await page.keyboard.type('Работата завърши на 20 ноември. Елате в 10:00 ч.');
  await take(page, 'statia', 880);

  await page.getByRole('button', { name: uploads['mediaLibraryInput.placeholder'] }).click();
  await button(page, 'Add more assets').click();
  await page.locator('input[type=file]').setInputFiles(PHOTOGRAPH);
  await button(page, 'Edit').last().click();
  await page
    .getByLabel(uploads['form.input.label.file-alt'])
    .fill('Деца играят баскетбол в училищния двор');
  await take(page, 'snimka', 1000);
}

/** An article that stands on the site: its panel, its languages, its appointments, its preview. */
async function published(page: Page): Promise<void> {
  await page.goto(`${FORMS}article.article${IN_BULGARIAN}`);
  await page.getByText(ARTICLE).first().click();
  await page.getByText(texts['state.open-page']).waitFor();
  await take(page, 'na-saita', 720);

  await page.getByRole('combobox', { name: 'Locales' }).click();
  await take(page, 'ezitsi', 340);
  await page.keyboard.press('Escape');

  const opened = page.waitForEvent('popup');
  await button(page, texts['preview.open']).click();
  const preview = await opened;
  await preview.waitForURL(/\/preview\//);
  await take(preview, 'pregled', 720);
  await preview.close();

  await button(page, texts['schedule.open']).click();
  await page.locator('input[type=date]').fill('2027-01-04');
  await page.locator('input[type=time]').fill('09:00');
  await page.mouse.wheel(0, 220);
  await take(page, 'nasrochvane', 820);
}

/** A notice without an end is refused, so pressing the button publishes nothing. */
async function refused(page: Page): Promise<void> {
  await newEntry(page, 'notice', 'Без ток в Трудовец до 16:00 ч.');
  await button(page, words['app.utils.publish']).click();
  await page
    .getByText(/^Попълнете „До“/)
    .first()
    .waitFor();
  await take(page, 'saobshtenie', 820);
}

const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox'],
});
try {
  await take(await open(browser, '/'), 'home', 780);

  const editor = await open(browser, '/admin/');
  await editor.locator('input[name=email]').waitFor();
  await take(editor, 'vhod', 660);
  await signIn(editor, 'editor');
  await editor.getByText(texts['home.drafts.none']).waitFor();
  await take(editor, 'nachalo', 900);
  await writing(editor);
  await published(editor);
  await refused(editor);

  const admin = await open(browser, '/admin/');
  await signIn(admin, 'admin');
  await admin.goto('/admin/plugins/publisher');
  await admin.getByText(texts['versions.title']).first().waitFor();
  await take(admin, 'sait', 640);

  const cases = await makeCases();
  await takeOffice(browser, admin, cases);
} finally {
  await browser.close();
}
