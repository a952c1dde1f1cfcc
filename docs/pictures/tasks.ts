import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import words from '../../cms/src/admin/translations/bg/admin.json' with { type: 'json' };
import content from '../../cms/src/admin/translations/bg/content-manager.json' with { type: 'json' };
import languages from '../../cms/src/admin/translations/bg/i18n.json' with { type: 'json' };
import uploads from '../../cms/src/admin/translations/bg/upload.json' with { type: 'json' };
import texts from '../../plugins/publisher/admin/translations/bg.json' with { type: 'json' };
import { button, take } from './browser.ts';

const CONTENT = '/admin/content-manager';
const IN_BULGARIAN = '?plugins[i18n][locale]=bg';
const ARTICLE = 'Маркираме наново пътеките около Боженица';
const LEAD =
  'Доброволците обходиха 34 километра и намериха седем места, на които човек може да се изгуби. Търсим още ръце за две съботи през януари.';
const PHOTOGRAPH = fileURLToPath(
  new URL('../../database/demo/pictures/school-yard.jpg', import.meta.url),
);
/** Nobody's: the one by which the banks explain what an IBAN is. */
const ACCOUNT = 'BG80 BNBG 9661 1020 3456 78';

const listOf = (type: string): string =>
  `${CONTENT}/collection-types/api::${type}.${type}${IN_BULGARIAN}`;

async function newEntry(page: Page, type: string, title: string): Promise<void> {
  await page.goto(`${CONTENT}/collection-types/api::${type}.${type}/create${IN_BULGARIAN}`);
  await page.locator('input[name=title]').fill(title);
}

/** Opens the entry of that title; without one, the first in the list. */
async function openEntry(page: Page, type: string, title?: string): Promise<void> {
  await page.goto(listOf(type));
  const rows = page.locator('tbody tr').filter(title === undefined ? {} : { hasText: title });
  await rows.first().click();
  await page.locator('input[name=title]').waitFor();
}

/** An article while it is written, its picture, and what the browser keeps of it. */
export async function writing(page: Page): Promise<void> {
  await page.goto(listOf('article'));
  await page.getByRole('row').nth(3).waitFor();
  await take(page, 'statii', 720);

  await newEntry(page, 'article', 'Новата детска площадка отваря в събота');
  await page.locator('textarea[name=lead]').fill('Площадката има рампа, сенник и люлка.');
  await page.locator('[role=textbox][contenteditable=true]').click();
  await page.keyboard.type('Работата завърши на 20 ноември. Елате в 10:00 ч.');
  await take(page, 'statia', 880);

  await page.getByRole('button', { name: uploads['mediaLibraryInput.placeholder'] }).click();
  await button(page, uploads['modal.upload-list.sub-header.button']).click();
  await page.locator('input[type=file]').setInputFiles(PHOTOGRAPH);
  await button(page, uploads['control-card.edit']).last().click();
  await page
    .getByLabel(uploads['form.input.label.file-alt'])
    .fill('Деца играят баскетбол в училищния двор');
  await take(page, 'snimka', 1000);

  await page.goto(`${CONTENT}/collection-types/api::article.article/create${IN_BULGARIAN}`);
  await button(page, texts['unsaved.restore']).waitFor();
  await take(page, 'nezapazen', 520);
  await button(page, texts['unsaved.discard']).click();
}

/** An article that stands on the site: its panel, its languages, its appointments, its end. */
export async function published(page: Page): Promise<void> {
  await openEntry(page, 'article', ARTICLE);
  await page.locator('textarea[name=lead]').fill(LEAD);
  await button(page, words['app.utils.publish']).click();
  await page.getByText(texts['history.none']).waitFor({ state: 'detached' });
  await page.getByText(texts['state.open-page']).waitFor();
  await page.mouse.wheel(0, -2000);
  await take(page, 'na-saita', 720);
  await page.mouse.wheel(0, 320);
  await take(page, 'istoria', 760);

  await page
    .getByRole('combobox', { name: languages['Settings.locales.modal.locales.label'] })
    .click();
  await take(page, 'ezitsi', 340);
  await page.keyboard.press('Escape');

  const opened = page.waitForEvent('popup');
  await button(page, texts['preview.open']).click();
  const preview = await opened;
  await preview.waitForURL(/\/preview\//);
  await take(preview, 'pregled', 720);
  await preview.close();

  await button(page, content['containers.edit.panels.default.more-actions']).click();
  await take(page, 'svaliane', 560);
  await page.keyboard.press('Escape');

  await button(page, texts['withdraw.open']).click();
  await button(page, texts['withdraw.send']).scrollIntoViewIfNeeded();
  await take(page, 'premahvane', 560);
  await button(page, texts['withdraw.open']).click();

  await button(page, texts['schedule.open']).click();
  await page.locator('input[type=date]').fill('2027-01-04');
  await page.locator('input[type=time]').fill('09:00');
  await page.mouse.wheel(0, 220);
  await take(page, 'nasrochvane', 680);
}

/** What stops or warns: a notice without an end, the number of an account, a link to nowhere. */
export async function refused(page: Page): Promise<void> {
  await newEntry(page, 'notice', 'Без ток в Трудовец до 16:00 ч.');
  await button(page, words['app.utils.publish']).click();
  await page
    .getByText(/^Попълнете „До“/)
    .first()
    .waitFor();
  await take(page, 'saobshtenie', 820);

  await newEntry(page, 'article', 'Сметка за дарения');
  await page.locator('textarea[name=lead]').fill(`Дарения за читалището: ${ACCOUNT}.`);
  await button(page, words['global.save']).click();
  await page.getByText(texts['numbers.stop']).waitFor();
  await take(page, 'nomera', 820);

  await newEntry(page, 'event', 'Среща с кмета');
  await page.locator('input[name=onlineUrl]').fill('/sreshta-onlain/');
  await page.getByText(texts['links.what-to-do']).waitFor();
  await take(page, 'vrazki', 820);
}

/** The forms of what is not an article. */
export async function otherForms(page: Page): Promise<void> {
  for (const [type, name] of [
    ['event', 'sabitie'],
    ['session', 'zasedanie'],
    ['document', 'dokument'],
    ['gallery', 'galeria'],
  ] as const) {
    await openEntry(page, type);
    await take(page, name, 820);
  }
  await openEntry(page, 'event', 'Моят телефон');
  await page.mouse.wheel(0, 560);
  await take(page, 'povtaryane', 620);
  await page.goto(`${CONTENT}/single-types/api::site-settings.site-settings${IN_BULGARIAN}`);
  await page.locator('input[name=title]').waitFor();
  await take(page, 'nastroiki', 900);
}

/** As it is on a phone. */
export async function urgent(page: Page): Promise<void> {
  await page.goto('/admin/plugins/urgent');
  await page.getByRole('radio').first().click();
  await page.mouse.wheel(0, -2_000);
  await take(page, 'barzo', 740);
}
