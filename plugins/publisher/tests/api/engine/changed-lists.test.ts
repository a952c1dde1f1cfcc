import { changedIn } from '../../../contract/facets';
import { Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
  town.worker = town.hire({
    code: 'changed',
    families: [{ name: 'home', addresses: () => Promise.resolve(['/']) }],
    async render(_path, { content }) {
      const newest = { type: 'event', order: 'backward', limit: 2 } as const;
      const cards = await content.list({ ...newest, facet: changedIn('*') });
      const body = cards.map(({ title }) => title).join(', ');
      return { status: 200, body, contentType: 'text/html' };
    },
  });
});
afterEach(() => town.close());

const publish = (documentId: string, day: string, minute: string) =>
  town.put('event', documentId, [
    town.row(documentId, {
      start: `${day}T15:00:00.000Z`,
      updatedAt: `2026-11-22T09:${minute}:00.000Z`,
    }),
  ]);

test('a list by change begins with what was published or moved last, whenever it takes place', async () => {
  await publish('spring', '2027-03-20', '00');
  await publish('summer', '2027-07-01', '01');
  await town.settle();
  expect(await town.page('/')).toBe('summer, spring');

  await publish('tomorrow', '2026-11-23', '02');
  await town.settle();
  expect(await town.page('/')).toBe('tomorrow, summer');

  await publish('spring', '2027-03-21', '03');
  await town.settle();
  expect(await town.page('/')).toBe('spring, tomorrow');

  await town.put('event', 'spring', []);
  await town.settle();
  expect(await town.page('/')).toBe('tomorrow, summer');
});
