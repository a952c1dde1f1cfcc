import { BREAKS, Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

const renderWhole = (reason = 'asked') =>
  town.database.rows('UPDATE publisher_trees SET outdated = $1', [reason]);

test('a page that cannot be rendered keeps its file in a whole new tree', async () => {
  await town.publish('a', { lead: 'добра' });
  await town.settle();
  await town.publish('a', { lead: BREAKS });
  await town.settle();
  expect(await town.page('/novini/a/')).toContain('добра');
  await renderWhole();
  await town.settle();
  expect(await town.page('/novini/a/')).toContain('добра');
  await town.publish('a', { lead: 'поправена' });
  await town.settle();
  expect(await town.page('/novini/a/')).toContain('поправена');
});

test('… but not when its entry is public no more', async () => {
  await town.publish('a', { lead: 'тайна' });
  await town.settle();
  await town.publish('a', { lead: BREAKS });
  await town.settle();
  await town.unpublish('a');
  await renderWhole();
  await town.settle();
  expect(await town.filesWith('тайна')).toEqual([]);
});
