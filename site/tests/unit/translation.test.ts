import { FixtureContent } from '../../src/dev/fixture-content';
import { fixture } from '../../src/dev/fixture';
import { inOrder } from '../../src/text/community';
import { samePage, translationOf } from '../../src/text/translation';

const content = new FixtureContent('bg', fixture);

describe('the language switch', () => {
  test('keeps the page where it exists in the other language', async () => {
    expect(await translationOf(content, 'page', 'p-about')).toEqual({
      path: '/en/about/',
      exists: true,
    });
  });

  test('leads to the list with a note where it does not', async () => {
    expect(await translationOf(content, 'event', 'e1')).toEqual({
      path: '/en/sabitia/#no-translation',
      exists: false,
    });
  });

  test('changes the prefix of a list', () => {
    expect(samePage('/novini/', 'bg').path).toBe('/en/novini/');
    expect(samePage('/en/', 'en').path).toBe('/');
  });
});

test('the town stands first, communities of interest last', async () => {
  const cards = await content.list({ type: 'community' });
  expect(inOrder(cards.toReversed(), 'bg').map(({ title }) => title)).toEqual([
    'Ботевград',
    'Врачеш',
    'Трудовец',
    'Младежки съвет',
  ]);
});
