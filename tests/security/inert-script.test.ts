import { entryPath, SECTIONS, type AddressedType } from '@dialozi/publisher/contract/paths';
import {
  adminApi,
  contentManagerPath,
  contentTypes,
  DEMO_PASSWORD,
  hostileEntry,
  launchBrowser,
  openAdmin,
  signIn,
  startPlatform,
  waitFor,
  type AdminApi,
  type ContentType,
  type Platform,
  type TestBrowser,
} from '../harness/index.ts';

interface Refusal {
  error?: { details?: { errors?: { path: string[] }[] } };
}
interface Saved extends Refusal {
  data?: { documentId: string; slug?: string };
}

let platform: Platform;
let browser: TestBrowser;
let admin: AdminApi;

// What is published here would be in the way of every other test.
beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser(platform.url);
  admin = adminApi(await signIn(platform.url, 'admin@example.org', DEMO_PASSWORD), platform.url);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
  await platform.clean();
});

/** Publishes an entry full of scripts; fields whose form forbids one are given up one by one. */
async function publishHostile(type: ContentType): Promise<Saved['data']> {
  const entry = hostileEntry(type.attributes);
  // A slug of one's own is an address, and an address with a script in it has a test of its own.
  delete entry['slug'];
  for (;;) {
    const path = `${contentManagerPath(type)}/actions/publish`;
    const { status, body } = await admin.post<Saved>(path, entry);
    if (status < 300) return body.data;
    const refused = body.error?.details?.errors?.map(({ path: [field = ''] }) => field) ?? [];
    const given = refused.filter((field) => field in entry);
    if (given.length === 0) throw new Error(`${type.uid}: ${status} ${JSON.stringify(body)}`);
    for (const field of given) Reflect.deleteProperty(entry, field);
  }
}

/** Opens a page and fails when anything on it ran or could run. */
async function expectInert(path: string): Promise<void> {
  const page = await browser.open(path);
  const found = await page.evaluate(() => ({
    breached: 'breached' in window,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick], [onfocus]').length,
    addresses: [...document.querySelectorAll('a[href], form[action], iframe[src]')]
      .map((element) => element.getAttribute('href') ?? '')
      .filter((address) => /^\s*(javascript|data|vbscript):/i.test(address)),
    inlineScripts: document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')
      .length,
  }));
  await page.context().close();
  expect(found).toEqual({ breached: false, handlers: 0, addresses: [], inlineScripts: 0 });
}

const isAddressed = (name: string): name is AddressedType => name in SECTIONS;
const types = contentTypes();
/** Those that become pages; what only helps to write is never on the site. */
const collections = types.filter(({ name }) => isAddressed(name));

test.each(collections)('a script in every text field of $name comes out inert', async (type) => {
  const saved = await publishHostile(type);
  if (!isAddressed(type.name)) throw new Error(`${type.name} has no address`);
  const path = entryPath(type.name, saved?.slug ?? '', 'bg');
  await waitFor(async () => (await fetch(`${platform.url}${path}`)).status === 200, { what: path });
  await expectInert(path);
  const html = await (await fetch(`${platform.url}${path}`)).text();
  expect(html).toContain('&lt;script&gt;');
});

test('lists and home stay inert with all of them on', async () => {
  const sections = Object.values(SECTIONS).filter(
    (section) => section !== '' && section !== 'video',
  );
  for (const path of ['/', '/en/', ...sections.map((section) => `/${section}/`)]) {
    await expectInert(path);
  }
});

test('a script in every setting of the site comes out inert on every page', async () => {
  const settings = types.find(({ single }) => single);
  if (settings === undefined) throw new Error('There are no settings');
  await publishHostile(settings);
  await waitFor(
    async () =>
      (await (await fetch(`${platform.url}/`)).text()).includes('&lt;script&gt;window.breached'),
    { timeout: 60_000, what: 'the settings on the home page' },
  );
  for (const path of ['/', '/novini/', '/en/']) await expectInert(path);
});

test('the admin shows such an entry without running it', async () => {
  const page = await openAdmin(browser, 'admin@example.org');
  await page.goto('/admin/content-manager/collection-types/api::article.article');
  await page.getByText('<script>').first().waitFor();
  expect(await page.evaluate(() => 'breached' in window)).toBe(false);
});
