import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Request, Route } from 'playwright-core';
import english from '../../plugins/media/admin/translations/en.json';
import texts from '../../plugins/media/admin/translations/bg.json';
import {
  adminApi,
  createStaff,
  expectAccessible,
  expectNoHorizontalScroll,
  launchBrowser,
  openAdmin,
  query,
  sharedPlatform,
  type Staff,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';

const SCREEN = '/admin/plugins/media';
const MEGABYTE = 1024 * 1024;
/** What the screen sends at once. */
const PART = 8 * MEGABYTE;

/** A field that is required has a star behind its name. */
const FIELD = new RegExp(`^${texts['file.label']}\\*?$`);

let browser: TestBrowser;
let staff: Staff;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dialozi-large-'));
  browser = await launchBrowser();
  staff = await createStaff('Редактор');
  await adminApi(staff.token).put('/admin/users/me', {
    preferedLanguage: 'bg',
  });
  page = await openAdmin(browser, staff.email, staff.password);
  await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'bg'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** A film by its first bytes, of 20 MB that are nowhere the same. */
async function film(): Promise<{ file: string; name: string; bytes: Buffer }> {
  const name = `${randomUUID()}.mp4`;
  const head = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1');
  const bytes = Buffer.concat([head, randomBytes(20 * MEGABYTE)]);
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return { file, name, bytes };
}

interface HeldParts {
  /** Breaks off what is held. */
  breakOff: () => Promise<void>;
  /** From now on everything goes through. */
  letThrough: () => void;
}

/** Holds every part of a file but the first one back: so much of it is on the server, and no more. */
async function holdParts(page: Page): Promise<HeldParts> {
  const held: Route[] = [];
  let isHolding = true;
  await page.route('**/media/uploads/*', async (route) => {
    const isLater = Number(route.request().headers()['upload-offset'] ?? 0) > 0;
    if (isHolding && isLater) held.push(route);
    else await route.continue();
  });
  return {
    breakOff: async () => {
      await Promise.all(held.splice(0).map((route) => route.abort('connectionreset')));
    },
    letThrough: () => {
      isHolding = false;
    },
  };
}

const firstPart = (): Promise<void> =>
  page.locator('[role=progressbar][aria-valuenow="39"]').waitFor();
const isMade = (name: string): Promise<void> =>
  page.getByText(texts.made.replace('{name}', name)).waitFor({ timeout: 60_000 });
const choose = (file: string): Promise<void> => page.getByLabel(FIELD).setInputFiles(file);
const send = (): Promise<void> => page.getByRole('button', { name: texts.send }).click();

/** Without the pointer on a button: the colours of that are Strapi's own. */
async function isAccessible(): Promise<void> {
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
}

/** Where each part of an upload begins, in bytes. */
function offsetsOf(page: Page): number[] {
  const offsets: number[] = [];
  page.on('request', (request: Request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  return offsets;
}

/** How often the page has asked for what is unfinished. */
function questionsOf(page: Page): string[] {
  const questions: string[] = [];
  page.on('request', (request: Request) => {
    const isList = new URL(request.url()).pathname === '/media/uploads';
    if (isList && request.method() === 'GET') questions.push(request.url());
  });
  return questions;
}

async function isStored(name: string, bytes: Buffer): Promise<void> {
  const rows = await query<{ url: string }>('SELECT url FROM files WHERE name = $1', [name]);
  expect(rows).toHaveLength(1);
  const stored = path.join(sharedPlatform().dataFolder, 'public', rows[0]?.url ?? '');
  expect((await readFile(stored)).equals(bytes)).toBe(true);
}

test('it is in the menu of who may upload, says what is taken and asks for a file', async () => {
  await page.getByRole('link', { name: texts.title }).click();
  await page.getByText(texts['file.hint']).waitFor();
  await send();
  await page.getByText(texts['file.missing']).waitFor();
  await isAccessible();
});

test('a connection that is lost in the middle comes back, and the file goes on from there', async () => {
  const { file, name, bytes } = await film();
  const parts = await holdParts(page);
  const offsets = offsetsOf(page);
  const asked = questionsOf(page);
  await choose(file);
  await send();
  await firstPart();
  await page.context().setOffline(true);
  await parts.breakOff();
  await page
    .getByText(/^Няма връзка/)
    .first()
    .waitFor();
  await isAccessible();
  parts.letThrough();
  await page.context().setOffline(false);
  await isMade(name);
  // It does not ask all the time what is unfinished.
  expect(asked.length).toBeLessThan(5);
  // What had come was not sent again.
  expect(offsets.filter((offset) => offset === 0)).toHaveLength(1);
  await isAccessible();
  await isStored(name, bytes);
  await page.getByRole('link', { name: texts['made.open'] }).click();
  await page.getByText(name).first().waitFor();
}, 120_000);

test('paused, closed and chosen again in a new tab, it goes on where it stopped', async () => {
  const { file, name, bytes } = await film();
  await page.goto(SCREEN);
  await holdParts(page);
  await choose(file);
  await send();
  await firstPart();
  await page.getByRole('button', { name: texts.pause }).click();
  await page
    .getByText(/^На пауза/)
    .first()
    .waitFor();
  await isAccessible();
  await page.getByRole('button', { name: texts['go-on'] }).click();
  await page.getByRole('button', { name: texts.pause }).waitFor();

  const context = page.context();
  await page.close();
  page = await context.newPage();
  const offsets = offsetsOf(page);
  await page.goto(SCREEN);
  await page.getByRole('rowheader', { name }).waitFor();
  await isAccessible();
  await choose(file);
  await send();
  await isMade(name);
  expect(offsets[0]).toBe(PART);
  await isStored(name, bytes);
}, 120_000);

test('a refused file says why beside the field, which has the focus', async () => {
  const file = path.join(folder, 'план.pdf');
  await writeFile(file, Buffer.from('MZ'.padEnd(2000, 'x')));
  await page.goto(SCREEN);
  await choose(file);
  await send();
  const field = page.getByLabel(FIELD);
  await page
    .getByText(/„план\.pdf“ /)
    .first()
    .waitFor();
  await waitFor(() => field.evaluate((input) => input === document.activeElement), {
    what: 'the focus on the field',
  });
  expect(await field.getAttribute('aria-describedby')).toMatch(/error/);
  await isAccessible();
  const unfinished = await adminApi(staff.token).get<{ uploads: unknown[] }>('/media/uploads');
  expect(unfinished.body.uploads).toEqual([]);
});

test('what is unfinished can be deleted', async () => {
  const { file, name } = await film();
  await page.goto(SCREEN);
  await holdParts(page);
  await choose(file);
  await send();
  await firstPart();
  await page.reload();
  const remove = texts['unfinished.remove-named'].replace('{name}', name);
  await page.getByRole('button', { name: remove }).click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
  await page.getByRole('button', { name: texts['unfinished.remove'], exact: true }).last().click();
  await waitFor(async () => (await page.getByText(name).count()) === 0, {
    what: 'it to be gone',
  });
});

test('it fits a phone and speaks English', async () => {
  await expectNoHorizontalScroll(page);
  await page.setViewportSize({ width: 1400, height: 1000 });
  await adminApi(staff.token).put('/admin/users/me', {
    preferedLanguage: 'en',
  });
  await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
  await page.goto(SCREEN);
  await page.getByRole('heading', { name: english.title }).waitFor();
});
