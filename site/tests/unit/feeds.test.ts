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

  test('of many events that lie ahead those stand in it that changed last, not the furthest', async () => {
    const [sample] = fixture.event;
    if (sample === undefined) throw new Error('The fixture has no event.');
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...sample,
      locale: 'bg' as const,
      documentId: `ahead-${index}`,
      slug: `ahead-${index}`,
      path: `/sabitia/ahead-${index}/`,
      coming: true,
      start: new Date(Date.UTC(2030, 0, 1 + index)).toISOString(),
      // The sooner it takes place, the later it was written.
      updatedAt: new Date(Date.UTC(2026, 10, 26) - index * 60_000).toISOString(),
    }));
    const feed = await sectionFeedOf(
      new FixtureContent('bg', { ...fixture, event: many }),
      'event',
      ORIGIN,
    );
    expect(feed.entries).toHaveLength(30);
    expect(feed.entries[0]?.id).toContain('ahead-0:');
    expect(feed.entries.at(-1)?.id).toContain('ahead-29:');
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
