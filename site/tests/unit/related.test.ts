import { FixtureContent } from '../../src/dev/fixture-content';
import { fixture } from '../../src/dev/fixture';
import { relatedTo } from '../../src/text/related';

const articles = fixture.article.filter(({ locale }) => locale === 'bg');
const [first] = articles;
if (first === undefined) throw new Error('The fixture has no article.');
const POLICY = 'policy-of-the-test';

/** Six articles on one policy, a day apart; the first is the oldest. */
const onPolicy = Array.from({ length: 6 }, (_, index) => ({
  ...first,
  documentId: `a${index}`,
  slug: `a${index}`,
  path: `/novini/a${index}/`,
  title: `Статия ${index}`,
  date: `2026-03-0${index + 1}T10:00:00.000Z`,
  policyArea: POLICY,
  related: [] as string[],
}));
const content = new FixtureContent('bg', { ...fixture, article: onPolicy });
const named = async (index: number, changed: object = {}): Promise<string[]> => {
  const article = onPolicy[index];
  if (article === undefined) throw new Error(`There is no article ${index}.`);
  return (await relatedTo(content, { ...article, ...changed })).map(({ title }) => title);
};

test('the three next older ones on the same policy, the nearest first', async () => {
  expect(await named(5)).toEqual(['Статия 4', 'Статия 3', 'Статия 2']);
  expect(await named(1)).toEqual(['Статия 0']);
  expect(await named(0)).toEqual([]);
});

test('what the editor chose stands instead, as far as it is published', async () => {
  expect(await named(1, { related: ['a5', 'not-there'] })).toEqual(['Статия 5']);
  expect(await named(1, { related: ['not-there'] })).toEqual(['Статия 0']);
});

test('none where the article is about no policy and no place', async () => {
  expect(await named(5, { policyArea: null, communities: [] })).toEqual([]);
});
