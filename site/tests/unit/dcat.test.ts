import { fixture } from '../../src/dev/fixture';
import { FixtureContent } from '../../src/dev/fixture-content';
import { COLLECTIONS } from '../../src/open-data/collections';
import { catalogue } from '../../src/open-data/dcat';
import { checkDcatAp, readTriples, subjectsOf } from './dcat-ap';

const ORIGIN = 'https://dialozi.example.org';
const PAGE = `${ORIGIN}/otvoreni-danni/`;
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

const written = async (): Promise<string> =>
  JSON.stringify(await catalogue(new FixtureContent('bg', fixture), ORIGIN));

test('the catalogue keeps every rule of DCAT-AP 3 and leaves out only what it cannot know', async () => {
  const { broken, leftOut } = checkDcatAp(await readTriples(await written()));
  expect(broken).toEqual([]);
  const undated = ['naseleni-mesta', 'organizatsii', 'politiki'];
  expect(leftOut.filter((each) => !each.endsWith('#endDate'))).toEqual([
    // It is as old as its page and changes with its files: their headers tell when.
    `${PAGE} ${DCT}issued`,
    `${PAGE} ${DCT}modified`,
    ...undated.map((section) => `${PAGE}#${section} ${DCT}temporal`),
  ]);
});

test('it has every collection, in each language and format', async () => {
  const triples = await readTriples(await written());
  expect(subjectsOf(triples, `${DCAT}Dataset`)).toHaveLength(COLLECTIONS.length);
  const files = triples
    .filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`)
    .map(({ object }) => object.value);
  expect(files).toHaveLength(COLLECTIONS.length * 4);
  expect(files).toEqual(
    expect.arrayContaining([`${PAGE}novini.csv`, `${ORIGIN}/en/otvoreni-danni/sabitia.json`]),
  );
});

test.each([
  ['a publisher', `"dct:publisher"`, `"dct:creator"`],
  ['a known theme', 'authority/data-theme/GOVE', 'themes/GOVE'],
  ['an address to get a file', `"dcat:accessURL"`, `"dcat:page"`],
  ['a title', '"dct:title"', '"dct:alternative"'],
])('the check finds a catalogue without %s', async (_, right, wrong) => {
  const document = (await written()).replaceAll(right, wrong);
  const { broken } = checkDcatAp(await readTriples(document));
  expect(broken).not.toEqual([]);
});
