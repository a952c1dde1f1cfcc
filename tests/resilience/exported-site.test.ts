import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  freePort,
  launchBrowser,
  type Platform,
  runCommand,
  serveFiles,
  startPlatform,
  type StaticSite,
} from '../harness';

/** What a page leads to, shows and leads on to. */
const LINKS = /\s(?:(?:href|src|poster)="|content="0; url=)([^"#]+)/g;
/** The copy is served from a folder: nothing in it may lean on standing at the root. */
const FOLDER = '/kopie';

let platform: Platform;
let site: StaticSite;
let copy: string;

beforeAll(async () => {
  const env = { PORT: String(await freePort()) };
  platform = await startPlatform({ env });
  await platform.stop();
  const root = join(platform.dataFolder, 'served');
  copy = join(root, FOLDER);
  await runCommand('export-site', {
    args: [copy],
    env: { DIALOZI_DATA: platform.dataFolder, ...env },
  });
  site = await serveFiles((path) => join(root, path));
}, 240_000);

afterAll(async () => {
  site.stop();
  await platform.clean();
});

async function pages(): Promise<string[]> {
  const names = await readdir(copy, { recursive: true });
  return names.filter((name) => name.endsWith('.html'));
}

test('with Strapi stopped every page opens, and every link on it leads to a file', async () => {
  const seen = new Map<string, number>();
  for (const name of await pages()) {
    const address = new URL(`${FOLDER}/${name}`, site.url);
    const html = await (await fetch(address)).text();
    for (const [, link = ''] of html.matchAll(LINKS)) {
      const target = new URL(link.replaceAll('&amp;', '&'), address);
      // Canonical addresses name the real site; mail and telephone are no files.
      if (target.origin !== site.url || seen.has(target.href)) continue;
      seen.set(target.href, (await fetch(target)).status);
    }
  }
  expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
  expect(seen.size).toBeGreaterThan(200);
}, 120_000);

test('every page carries the policy before anything it could load, and a browser keeps to it', async () => {
  for (const name of await pages()) {
    const html = await readFile(join(copy, name), 'utf8');
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(html.slice(0, policy)).not.toMatch(/<(?:script|link|img|style)\b/);
  }
  const browser = await launchBrowser(site.url);
  try {
    const complaints: string[] = [];
    const page = await browser.open(`${FOLDER}/index.html`);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    for (const path of ['index.html', 'novini/index.html', 'galerii/index.html', 'en/index.html']) {
      await page.goto(`${FOLDER}/${path}`);
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(font).toContain('Sofia Sans');
    }
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}, 120_000);
