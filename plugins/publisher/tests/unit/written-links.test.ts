import fc from 'fast-check';
import {
  linksInFields,
  linksInTexts,
  pathOnSite,
  unsafeAddresses,
} from '../../domain/written-links';

const ORIGIN = 'https://botevgrad.example';
const link = (url: string, ...words: string[]) => ({
  type: 'link',
  url,
  children: words.map((text) => ({ type: 'text', text })),
});
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

test('links in texts are named by their field and words, also those within lists', () => {
  const item = { type: 'list-item', children: [link('/b/', 'вто', 'ра')] };
  const list = { type: 'list', format: 'ordered', children: [item] };
  const fields = {
    title: '/not-a-link/',
    body: [paragraph(link('/a/', 'първа')), list],
    transcript: [paragraph(link('https://other.example/', 'трета'))],
  };
  expect(linksInTexts(fields)).toEqual([
    { field: 'body', words: 'първа', address: '/a/' },
    { field: 'body', words: 'втора', address: '/b/' },
    { field: 'transcript', words: 'трета', address: 'https://other.example/' },
  ]);
});

test('fields that are addresses, and the lines of menus', () => {
  const fields = {
    url: ' ',
    website: 'https://a.example',
    footer: [{ label: 'Карта', url: '/karta/' }, null],
  };
  expect(linksInFields(fields)).toEqual([
    { field: 'website', words: '', address: 'https://a.example' },
    { field: 'footer', words: 'Карта', address: '/karta/' },
  ]);
});

test('whatever a text is, each of its links is found', () => {
  fc.assert(
    fc.property(fc.array(fc.webUrl()), fc.jsonValue(), (urls, noise) => {
      const body = [noise, ...urls.map((url) => paragraph(link(url, 'х')))];
      const found = linksInTexts({ body }).map(({ address }) => address);
      expect(found).toEqual(expect.arrayContaining(urls));
    }),
  );
});

test('what may not become a link is named', () => {
  expect(unsafeAddresses([paragraph(link('javascript:1'), link('/a/'))])).toEqual(['javascript:1']);
});

test.each([
  ['/novini/a/', '/novini/a/'],
  ['/novini/a?x=1#b', '/novini/a'],
  ['https://botevgrad.example/novini/a/', '/novini/a/'],
  ['http://botevgrad.example/novini/a/', '/novini/a/'],
  ['https://botevgrad.example', '/'],
  ['/a/../../b', '/b'],
  ['//other.example/a', null],
  ['https://other.example/a', null],
  ['https://botevgrad.example.evil/a', null],
  ['https://[bad', null],
  ['mailto:a@botevgrad.example', null],
  ['#top', null],
])('the path of %s on the site is %s', (address, path) => {
  expect(pathOnSite(address, ORIGIN)).toBe(path);
});

test('whatever the address, there is an answer', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(pathOnSite(`/${address}`, ORIGIN) ?? '/').toMatch(/^\//);
    }),
  );
});
