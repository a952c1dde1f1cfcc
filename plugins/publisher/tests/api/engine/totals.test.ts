import { storeTotals } from '../../../server/drain/totals';
import { site, Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
  town.worker = town.hire({
    families: [
      ...site.families,
      { name: 'totals', addresses: async ({ locale }) => (locale === 'bg' ? ['/broy.json'] : []) },
    ],
    async render(path, locals) {
      if (path !== '/broy.json') return site.render(path, locals);
      const body = JSON.stringify(await locals.content.totals('votes'));
      return { status: 200, body, contentType: 'application/json' };
    },
  });
  await town.publish('a');
  await town.settle();
});
afterEach(async () => {
  await town.close();
});

const tell = (value: unknown, subject = 'votes'): Promise<void> =>
  town.database.transaction((sql) => storeTotals(sql, subject, value));

test('what is told of a subject is on the page that asks for it, and on no other', async () => {
  expect(await town.page('/broy.json')).toBe('null');
  const before = await town.database.rows(
    'SELECT rendered_at FROM publisher_pages WHERE path = $1',
    ['/'],
  );
  await tell({ for: 7, against: 2 });
  await town.settle();
  expect(JSON.parse((await town.page('/broy.json')) ?? '')).toEqual({ for: 7, against: 2 });
  expect(
    await town.database.rows('SELECT rendered_at FROM publisher_pages WHERE path = $1', ['/']),
  ).toEqual(before);
});

test('telling the same again, or of what nobody asks for, makes no version', async () => {
  await tell({ for: 7, against: 2 });
  await town.settle();
  const version = await town.newestVersion();
  await tell({ against: 2, for: 7 });
  await tell(1, 'nobody-asks');
  expect(await town.database.rows('SELECT path FROM publisher_queue')).toEqual([]);
  await town.settle();
  expect(await town.newestVersion()).toBe(version);
});
