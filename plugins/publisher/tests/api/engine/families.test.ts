import type { RouteFamily } from '../../../contract/renderer';
import { site, Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

test('new code without a list that the old code had holds up no change', async () => {
  await town.publish('a');
  await town.settle();
  const [, ...families] = [...site.families].reverse();
  town.worker = town.hire({ code: 'two', families });
  await town.publish('b');
  await town.settle();
  expect(await town.page('/novini/b/')).toContain('b');
  expect(await town.page('/novini/stranitsa/1/')).toBeNull();
});

test('a list whose addresses cannot be counted holds up nothing else', async () => {
  await town.publish('a');
  await town.settle();
  const [home] = site.families;
  const broken: RouteFamily = {
    name: 'archive',
    async addresses(content) {
      const count = await content.count({ type: 'article' });
      throw new Error(`${count} articles cannot be counted.`);
    },
  };
  town.worker = town.hire({ families: [home ?? broken, broken] });
  await town.publish('b');
  await town.settle();
  expect(await town.page('/novini/b/')).toContain('b');
  const failures = await town.database.rows('SELECT path, message FROM publisher_failures');
  expect(failures).toEqual([
    { path: 'family:archive:bg', message: '2 articles cannot be counted.' },
  ]);
  town.worker = town.hire();
  await town.publish('c');
  await town.settle();
  expect(await town.page('/novini/stranitsa/2/')).toContain('c');
  expect(await town.database.rows('SELECT path FROM publisher_failures')).toEqual([]);
});
