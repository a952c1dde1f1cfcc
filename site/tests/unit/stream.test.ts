import type { Content, Entry } from '@dialozi/publisher/contract';
import { FixtureContent } from '../../src/dev/fixture-content';
import { fixture } from '../../src/dev/fixture';
import { families } from '../../src/families/index';
import { everything } from '../../src/lists/everything';
import { readStream, type Stream } from '../../src/lists/stream';
import { viewPaths } from '../../src/lists/view';

const DAY = 86_400_000;
const [sample] = fixture.article;

function articles(count: number): Entry<'article'>[] {
  if (sample === undefined) throw new Error('The fixture has no article.');
  return Array.from({ length: count }, (_, index) => ({
    ...sample,
    documentId: `n${index}`,
    slug: `n${index}`,
    path: `/novini/n${index}/`,
    title: `Новина ${index}`,
    date: new Date(Date.UTC(2020, 0, 1) + index * DAY).toISOString(),
  }));
}

const contentOf = (count: number): Content =>
  new FixtureContent('bg', { ...fixture, article: articles(count) });

const pages = async (count: number): Promise<Map<string, Stream<'article'> | null>> => {
  const content = contentOf(count);
  const paths = viewPaths('/novini/', null, count);
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [path, await readStream(content, 'article', path.slice('/novini/'.length))] as const,
      ),
    ),
  );
};

const ids = (stream: Stream<'article'> | null | undefined): string[] =>
  stream?.items.map(({ card }) => card.documentId) ?? [];

describe('a list and its archive', () => {
  test('every article stands in the archive exactly once', async () => {
    const found = [...(await pages(95))].slice(1).flatMap(([, stream]) => ids(stream));
    expect(found.toSorted()).toEqual(
      articles(95)
        .map(({ documentId }) => documentId)
        .toSorted(),
    );
  });

  test('“older” leads to the anchor of the next older article', async () => {
    const all = await pages(47);
    const older = all.get('/novini/')?.older ?? '';
    const [path = '', anchor] = older.split('#');
    const next = all.get(path)?.items.find((item) => item.anchor === anchor);
    expect(next?.card.documentId).toBe('n26');
  });

  test('a new article touches the newest page and the last one of the archive only', async () => {
    const changed = async (count: number): Promise<string[]> => {
      const [before, after] = [await pages(count), await pages(count + 1)];
      return [...after.keys()].filter(
        (path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)),
      );
    };
    expect(await changed(47)).toEqual(['/novini/', '/novini/stranitsa/3/']);
    expect(await changed(60)).toEqual(['/novini/', '/novini/stranitsa/3/', '/novini/stranitsa/4/']);
  });

  test('neighbours lead there and back', async () => {
    const all = await pages(47);
    expect(all.get('/novini/stranitsa/1/')).toMatchObject({
      newer: '/novini/stranitsa/2/',
      older: null,
    });
    expect(all.get('/novini/stranitsa/3/')).toMatchObject({
      newer: '/novini/',
      older: '/novini/stranitsa/2/',
    });
  });

  test('there is no page beyond the archive, of an unknown subject or under a section without', async () => {
    const content = contentOf(47);
    expect(await readStream(content, 'article', 'stranitsa/4')).toBeNull();
    expect(await readStream(content, 'article', 'politika/nyama')).toBeNull();
    expect(await readStream(content, 'gallery', 'politika/kultura-i-turizam')).toBeNull();
  });

  test('everything is read, window by window', async () => {
    expect(await everything(contentOf(450), { type: 'article' })).toHaveLength(450);
    expect(await everything(contentOf(450), { type: 'article' }, 300)).toHaveLength(300);
  });
});

test('no two families give the same address', async () => {
  const addresses = await Promise.all(
    (['bg', 'en'] as const).flatMap((locale) =>
      families.map((family) => family.addresses(new FixtureContent(locale, fixture))),
    ),
  );
  const all = addresses.flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(['/', '/en/', '/404.html', '/theme.css']));
});
