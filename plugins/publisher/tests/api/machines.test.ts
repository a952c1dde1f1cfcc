import { type AtomFeed, baseUrl, readAtom, waitFor } from '../../../../tests/harness';
import { puts, reads, readsSoon, uniqueWord, unpublishes } from './editor';

async function feedAt(path: string): Promise<AtomFeed> {
  const { html, headers } = await reads(path);
  expect(headers.get('content-type')).toContain('application/atom+xml');
  return readAtom(html);
}

/** The feeds that the heads of these pages name. */
async function feedsOf(pages: readonly string[]): Promise<string[]> {
  const heads = await Promise.all(pages.map((page) => reads(page)));
  return heads.map(
    ({ html }) => /type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(html)?.[1] ?? '',
  );
}

/** The first entry that a section's list leads to. */
async function firstIn(section: string): Promise<string> {
  const { html } = await reads(section);
  return new RegExp(`href="(${section}[a-z-]+/)"`).exec(html)?.[1] ?? '';
}

describe('feeds', () => {
  test('every section, settlement and policy names its feed, in both languages', async () => {
    const sections = [
      'novini',
      'dokumenti',
      'sabitia',
      'zasedania',
      'saobshtenia',
      'galerii',
      'video',
    ];
    const pages = await Promise.all(
      ['/', '/en/'].flatMap((home) => [
        ...sections.map((section) => Promise.resolve(`${home}${section}/`)),
        firstIn(`${home}naseleni-mesta/`),
        firstIn(`${home}politiki/`),
      ]),
    );
    const feeds = await feedsOf(pages);
    expect(feeds).toEqual(pages.map((page) => `${page}feed.atom`));
    for (const feed of feeds) expect((await feedAt(feed)).id).toMatch(/^tag:/);
  });

  test('an article stands in the feed after it is published, and no longer when it is not', async () => {
    const word = uniqueWord();
    const { documentId } = await puts({ title: `Новина & <${word}>` });
    await readsSoon('/novini/feed.atom', ({ html }) => html.includes(word));
    const { entry } = await feedAt('/novini/feed.atom');
    const found = entry.find(({ title }) => title.includes(word));
    expect(found?.title).toBe(`Новина & <${word}>`);
    expect(found?.id).toBe(`tag:${new URL(baseUrl()).hostname},2026:article:${documentId}:bg`);
    await unpublishes(documentId);
    await readsSoon('/novini/feed.atom', ({ html }) => !html.includes(word));
  });
});

describe('sitemaps', () => {
  test('robots.txt leads to those of both languages, and every address in them is a page', async () => {
    const robots = await reads('/robots.txt');
    const indexes = addressesIn(robots.html, /^Sitemap: (.+)$/gm);
    expect(indexes).toEqual(['/sitemap.xml', '/en/sitemap.xml']);
    const parts = await addressesAt(indexes);
    const pages = await addressesAt(parts);
    expect(pages).toEqual(expect.arrayContaining(['/', '/en/', '/novini/', '/en/naseleni-mesta/']));
    // Other tests take pages down meanwhile: what is gone stands in no sitemap soon.
    await waitFor(async () => {
      const named = await addressesAt(parts);
      const statuses = await Promise.all(named.map(async (page) => (await reads(page)).status));
      return statuses.every((status) => status === 200);
    });
  });

  test('a new page is in the sitemap soon', async () => {
    const { slug } = await puts({ title: uniqueWord() });
    await readsSoon('/sitemaps/article-1.xml', ({ html }) => html.includes(`/novini/${slug}/`));
  });
});

/** The paths of the addresses that a pattern finds in a text. */
const addressesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => new URL(address).pathname);

/** All addresses that these sitemaps or indexes name. */
async function addressesAt(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(paths.map((path) => reads(path)));
  return files.flatMap(({ html, headers }) => {
    expect(headers.get('content-type')).toContain('xml');
    return addressesIn(html, /<loc>([^<]+)<\/loc>/g);
  });
}

test('an article tells search engines what it is, and a script in its title stays a text', async () => {
  const title = `Новина ${uniqueWord()} </script><script>alert(1)</script>`;
  const { slug } = await puts({ title });
  const path = `/novini/${slug}/`;
  await readsSoon(path, ({ status }) => status === 200);
  const { html } = await reads(path);
  const things = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']): unknown => JSON.parse(json),
  );
  expect(things).toEqual([
    expect.objectContaining({ '@type': 'BreadcrumbList' }),
    expect.objectContaining({ '@type': 'NewsArticle', headline: title }),
  ]);
});

test('open data come as CSV that Excel opens right and as JSON, current with the site', async () => {
  const word = uniqueWord();
  await puts({ title: `=1+1 ${word}` });
  await readsSoon('/otvoreni-danni/novini.json', ({ html }) => html.includes(word));
  await readsSoon('/otvoreni-danni/novini.csv', ({ html }) => html.includes(`'=1+1 ${word}`));
  const csv = await fetch(`${baseUrl()}/otvoreni-danni/novini.csv`);
  expect(csv.headers.get('content-type')).toContain('text/csv');
  const bytes = new Uint8Array(await csv.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('data portals find the catalogue and every file it names', async () => {
  const page = await reads('/otvoreni-danni/');
  const path = /href="([^"]+\.jsonld)"/.exec(page.html)?.[1] ?? '';
  const { html, headers } = await reads(path);
  expect(headers.get('content-type')).toContain('application/ld+json');
  const files = addressesIn(html, /"dcat:downloadURL": \{\s*"@id": "([^"]+)"/g);
  expect(files).toHaveLength(new Set(files).size);
  for (const file of files) expect((await reads(file)).status).toBe(200);
  expect(files).toEqual(expect.arrayContaining(['/otvoreni-danni/novini.csv']));
});

test('a page names its picture, which is drawn behind it and goes with it', async () => {
  const { documentId, slug } = await puts({ title: `Снимка ${uniqueWord()}` });
  const path = `/novini/${slug}/`;
  await readsSoon(path, ({ status }) => status === 200);
  const picture = /property="og:image" content="([^"]+)"/.exec((await reads(path)).html)?.[1] ?? '';
  const { pathname } = new URL(picture);
  await readsSoon(pathname, ({ status }) => status === 200);
  const { headers } = await reads(pathname);
  expect(headers.get('content-type')).toBe('image/png');
  await unpublishes(documentId);
  await readsSoon(pathname, ({ status }) => status === 404);
});
