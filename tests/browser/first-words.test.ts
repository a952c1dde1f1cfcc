import {
  createStaff,
  launchBrowser,
  openAdmin,
  type Staff,
  type TestBrowser,
} from '../harness/index.ts';

const TYPES = ['article', 'document', 'event'] as const;
const WORDS = 'Работата завърши на 20 ноември. Елате в 10:00 ч.';

let browser: TestBrowser;
let staff: Staff;
beforeAll(async () => {
  browser = await launchBrowser();
  staff = await createStaff('strapi-editor');
});
afterAll(() => browser.close());

test('what is typed into a new form while it is still being drawn stays as it was typed', async () => {
  const page = await openAdmin(browser, staff.email, staff.password);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // The browser asks before it leaves a form with changes.
  page.on('dialog', (dialog) => void dialog.accept());
  const typed: string[] = [];
  for (const type of TYPES) {
    const form = `/admin/content-manager/collection-types/api::${type}.${type}/create`;
    await page.goto(`${form}?plugins[i18n][locale]=bg`);
    const body = page.locator('[role=textbox][contenteditable=true]').first();
    await body.click();
    await page.keyboard.type(WORDS);
    typed.push((await body.innerText()).trim());
  }
  expect(typed).toEqual(TYPES.map(() => WORDS));
  expect(errors).toEqual([]);
  await page.context().close();
});
