import { BREAKS, site, Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

const failures = () => town.database.rows('SELECT path FROM publisher_failures');

/** A home page with a defect, which shows itself before or after it has asked for its content. */
function breakHome(after: 'nothing' | 'asking'): void {
  town.worker = town.hire({
    async render(path, locals) {
      if (path === '/' && after === 'nothing') throw new Error('No home page.');
      const answer = await site.render(path, locals);
      if (path === '/') throw new Error('No home page.');
      return answer;
    },
  });
}

test('a page that fails when it is to lose an entry is removed, and is there again once it can be', async () => {
  await town.publish('a', { title: 'тайна' });
  await town.publish('b');
  await town.settle();
  breakHome('asking');
  await town.publish('b', { title: 'друга' });
  await town.settle();
  expect(await town.page('/')).toContain('тайна');

  await town.unpublish('a');
  await town.settle();
  expect(await town.filesWith('тайна')).toEqual([]);
  expect(await town.page('/')).toBeNull();
  expect(await failures()).toEqual([{ path: '/' }]);

  town.worker = town.hire();
  await town.publish('b', { title: 'трета' });
  await town.settle();
  expect(await town.page('/')).toContain('трета');
  expect(await failures()).toEqual([]);
  const families = await town.database.rows(
    `SELECT family FROM publisher_pages WHERE path = '/' AND family IS NOT NULL`,
  );
  expect(families).toHaveLength(1);
});

test('… also when it had failed before and nobody knows what its old file asked', async () => {
  await town.publish('a', { title: 'тайна' });
  await town.settle();
  breakHome('nothing');
  await town.publish('b');
  await town.settle();
  expect(await town.page('/')).toContain('тайна');
  await town.unpublish('a');
  await town.settle();
  expect(await town.filesWith('тайна')).toEqual([]);
  expect(await failures()).toEqual([{ path: '/' }]);
});

test('… and when a file is taken out of its entry', async () => {
  await town.publish('a', { lead: 'тайна' });
  await town.settle();
  await town.publish('a', { lead: BREAKS });
  await town.database.rows('UPDATE publisher_outbox SET purges = true');
  await town.settle();
  expect(await town.filesWith('тайна')).toEqual([]);
  expect(await failures()).toEqual([{ path: '/novini/a/' }]);
});
