import type { Entry } from '@dialozi/publisher/contract';
import fc from 'fast-check';
import { readAtom, readXml } from '../../../tests/harness/xml';
import { fixture } from '../../src/dev/fixture';
import { FixtureContent } from '../../src/dev/fixture-content';
import { atom, type Feed } from '../../src/feeds/atom';
import { feedEntry } from '../../src/feeds/feed-entry';
import { sectionFeedOf, subjectFeedOf } from '../../src/feeds/read-feed';
import { element, escapeXml } from '../../src/text/xml';

const ORIGIN = 'https://dialozi.example.org';
const content = new FixtureContent('bg', fixture);

const article = (changed: Partial<Entry<'article'>> = {}): Entry<'article'> => {
  const [sample] = fixture.article;
  if (sample === undefined) throw new Error('The fixture has no article.');
  return { ...sample, ...changed };
};

const feedWith = (changed: Partial<Feed>): Feed => ({
  id: 'tag:example.org,2026:feed:test',
  locale: 'bg',
  title: 'Новини',
  subtitle: '',
  author: 'Община Ботевград',
  self: `${ORIGIN}/novini/feed.atom`,
  page: `${ORIGIN}/novini/`,
  since: '2026-01-01T00:00:00.000Z',
  entries: [],
  ...changed,
});

describe('XML', () => {
  test('any text stands in it and comes out as it was, without what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = element('a', { title: text }, text);
        expect(() => readXml(xml)).not.toThrow();
        expect(escapeXml(text)).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('a feed', () => {
  test('has what RFC 4287 asks of a feed and of each entry', async () => {
    const feed = await sectionFeedOf(content, 'article', ORIGIN);
    const read = readAtom(atom(feed));
    expect(read.entry).toHaveLength(fixture.article.filter(({ locale }) => locale === 'bg').length);
    for (const entry of read.entry) {
      expect(entry.id).toMatch(/^tag:dialozi\.example\.org,2026:article:[\w-]+:bg$/);
      expect(entry.updated <= read.updated).toBe(true);
      expect(entry.link[0]?.['@_href']).toMatch(/^https:\/\/dialozi\.example\.org\/novini\/.+\/$/);
    }
  });

  const dayAfter = (year: number, days: number): string =>
    new Date(Date.UTC(year, 0, 1 + days)).toISOString();

  const feedOfForty = async <T extends 'event' | 'document'>(
    type: T,
    dated: (index: number) => Partial<Entry<T>>,
  ): Promise<Feed> => {
    const [sample]: Entry<T>[] = fixture[type];
    if (sample === undefined) throw new Error(`The fixture has no ${type}.`);
    const forty = Array.from({ length: 40 }, (_, index) => ({
      ...sample,
      ...dated(index),
      locale: 'bg' as const,
      documentId: `number-${index}`,
      slug: `number-${index}`,
      path: `/section/number-${index}/`,
      updatedAt: dayAfter(2026, -index),
    }));
    return sectionFeedOf(new FixtureContent('bg', { ...fixture, [type]: forty }), type, ORIGIN);
  };

  test.each([
    ['events ahead', () => feedOfForty('event', (index) => ({ start: dayAfter(2030, index) }))],
    [
      'documents of earlier years',
      () =>
        feedOfForty('document', (index) => ({ documentDate: dayAfter(2020, index).slice(0, 10) })),
    ],
  ])('of many %s those stand in it that changed last, whatever their date', async (_what, read) => {
    const { entries } = await read();
    expect(entries).toHaveLength(30);
    expect(entries[0]?.id).toContain('number-0:');
    expect(entries.at(-1)?.id).toContain('number-29:');
  });

  test('an entry keeps its id when its title and its address change', () => {
    const before = feedEntry('article', article(), ORIGIN);
    const after = feedEntry('article', article({ title: 'Друго', path: '/novini/x/' }), ORIGIN);
    expect(after.id).toBe(before.id);
    expect(after.url).not.toBe(before.url);
  });

  test('is as new as its newest entry, and as the settings when it is empty', () => {
    const entry = feedEntry('article', article({ updatedAt: '2026-11-01T00:00:00.000Z' }), ORIGIN);
    const updated = (feed: Feed): string => readAtom(atom(feed)).updated;
    expect(updated(feedWith({ entries: [entry] }))).toBe(entry.updated);
    expect(updated(feedWith({}))).toBe('2026-01-01T00:00:00.000Z');
  });

  test('a document brings its file along', () => {
    const [document] = fixture.document.filter(({ file }) => file !== null);
    if (document === undefined) throw new Error('The fixture has no document with a file.');
    const { enclosure } = feedEntry('document', document, ORIGIN);
    expect(enclosure?.url).toMatch(/^https:/);
    expect(enclosure?.bytes).toBe(document.file?.bytes);
  });

  test('of a settlement holds everything that names it; of an unknown one there is none', async () => {
    const [place] = fixture.community.filter(({ locale }) => locale === 'bg');
    const feed = await subjectFeedOf(content, 'community', {
      slug: place?.slug ?? '',
      origin: ORIGIN,
    });
    const named = [...fixture.article, ...fixture.document].filter(
      ({ locale, communities }) => locale === 'bg' && communities.includes(place?.documentId ?? ''),
    );
    expect(feed?.entries.map(({ title }) => title)).toEqual(
      expect.arrayContaining(named.map(({ title }) => title)),
    );
    expect(await subjectFeedOf(content, 'community', { slug: 'x', origin: ORIGIN })).toBeNull();
  });
});
