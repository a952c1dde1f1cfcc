import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS, type Asset } from '../../src/demo/content/assets';
import { plan } from '../../src/demo/plan';

const entries = plan(new Date('2026-11-23T09:00:00Z'));
const refs = { file: String, entry: String };
const texts = entries.flatMap((entry) =>
  entry.texts(refs).map((text) => ({ key: entry.key, ...text })),
);
const of = (type: string): typeof entries =>
  entries.filter(({ key }) => key.startsWith(`${type}:`));

const SECTIONS: Record<string, string> = {
  document: 'dokumenti/',
  'policy-area': 'politiki/',
  organisation: 'organizatsii/',
  community: 'naseleni-mesta/',
  page: '',
};
const LISTS = [
  'novini',
  'dokumenti',
  'sabitia',
  'zasedania',
  'politiki',
  'naseleni-mesta',
  'organizatsii',
  'galerii',
  'video',
];

/** The inner addresses that the demo itself promises: lists, and entries with a slug of their own. */
const addresses = new Set([
  ...LISTS.flatMap((list) => [`/${list}/`, `/en/${list}/`]),
  ...texts.flatMap(({ key, locale, data }) => {
    const section = SECTIONS[key.slice(0, key.indexOf(':'))];
    if (section === undefined || typeof data['slug'] !== 'string') return [];
    return [`${locale === 'en' ? '/en' : ''}/${section}${data['slug']}/`];
  }),
]);

describe('the demo', () => {
  it('has as much as it promises', () => {
    const least = {
      article: 14,
      document: 8,
      event: 8,
      session: 2,
      gallery: 2,
      video: 1,
      community: 13,
      'policy-area': 5,
      organisation: 6,
    };
    for (const [type, count] of Object.entries(least)) {
      expect([type, of(type).length >= count]).toEqual([type, true]);
    }
    expect(of('community')).toHaveLength(13);
  });

  it('leaves two or three articles without English, so that the switch has something to say', () => {
    const untranslated = of('article').filter((entry) => entry.texts(refs).length === 1);
    expect(untranslated.length).toBeGreaterThanOrEqual(2);
    expect(untranslated.length).toBeLessThanOrEqual(4);
  });

  it.each(Object.values<Asset>(ASSETS))('has the file $path', ({ path }) => {
    expect(existsSync(join(__dirname, '../../demo', path))).toBe(true);
  });

  it('links only to addresses that are there', () => {
    const links = texts.flatMap(({ key, data }) =>
      [...JSON.stringify(data).matchAll(/"url":"(\/[^"]*)"/g)].map(([, url]) => `${key} ${url}`),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !addresses.has(link.slice(link.indexOf(' ') + 1)))).toEqual([]);
  });

  it('is set as Bulgarian is: low opening quotes, no machine quotes, no days left unwritten', () => {
    for (const { key, locale, data } of texts) {
      const written = JSON.stringify(data);
      expect([key, /\{[+-]/.test(written)]).toEqual([key, false]);
      if (locale === 'bg') expect([key, /\\"|’/.test(written)]).toEqual([key, false]);
    }
  });

  it('keeps within the lengths of the fields', () => {
    for (const { key, data } of texts) {
      expect([key, typeof data['title'] === 'string' && data['title'].length <= 250]).toEqual([
        key,
        true,
      ]);
      const short = data['lead'] ?? data['summary'] ?? data['text'] ?? '';
      expect([key, typeof short === 'string' && short.length <= 1000]).toEqual([key, true]);
    }
  });
});
