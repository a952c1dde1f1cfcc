import { type AtomFeed, baseUrl, readAtom } from '../../../../tests/harness';
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
    const sections = ['novini', 'dokumenti', 'sabitia', 'saobshtenia', 'galerii', 'video'];
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
