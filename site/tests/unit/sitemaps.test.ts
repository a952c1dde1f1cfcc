import type { Content } from '@dialozi/publisher/contract';
import { z } from 'zod';
import { readXml } from '../../../tests/harness/xml';
import { fixture } from '../../src/dev/fixture';
import { FixtureContent } from '../../src/dev/fixture-content';
import { PART_SIZE, partPaths, sitemapIndex, sitemapPart } from '../../src/sitemaps/sitemap';

const origin = 'https://dialozi.example.org';
const loc = z.object({ loc: z.url() });
const index = z.object({ sitemapindex: z.object({ sitemap: z.array(loc) }) });
const part = z.object({ urlset: z.object({ url: z.array(loc) }) });

/** The fixture with so many articles. */
function withArticles(count: number): Content {
  const [sample] = fixture.article;
  if (sample === undefined) throw new Error('The fixture has no article.');
  const article = Array.from({ length: count }, (_, number) => ({
    ...sample,
    path: `/novini/n${number}/`,
  }));
  return new FixtureContent('bg', { ...fixture, article });
}

const read = async (content: Content, name: string): Promise<string[]> => {
  const xml = await sitemapPart(content, { name, origin });
  return part.parse(readXml(xml ?? '')).urlset.url.map((url) => url.loc);
};

test('the index names every part, and every part is there', async () => {
  const content = withArticles(PART_SIZE + 1);
  const { sitemap } = index.parse(readXml(await sitemapIndex(content, origin))).sitemapindex;
  expect(sitemap.map((each) => each.loc)).toEqual(
    (await partPaths(content)).map((path) => `${origin}${path}`),
  );
  for (const { loc: address } of sitemap) {
    const name = address.split('/').at(-1)?.replace('.xml', '') ?? '';
    expect((await read(content, name)).length).toBeGreaterThan(0);
  }
});

test('every article stands in one part, beside the address of the section', async () => {
  const content = withArticles(PART_SIZE + 1);
  const [first, second] = [await read(content, 'article-1'), await read(content, 'article-2')];
  expect([first.length, second.length]).toEqual([PART_SIZE + 1, 1]);
  expect(new Set([...first, ...second]).size).toBe(PART_SIZE + 2);
  expect(first[0]).toBe(`${origin}/novini/`);
});

test.each(['article-2', 'article-0', 'site-settings-1', 'constructor-1', ''])(
  'there is no part %p',
  async (name) => {
    expect(await sitemapPart(withArticles(1), { name, origin })).toBeNull();
  },
);
