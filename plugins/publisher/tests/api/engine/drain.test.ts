import { Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

test('an entry that cannot be shown gives its old address to whoever has it now', async () => {
  await town.publish('a', { slug: 'adres' });
  await town.settle();
  await town.publish('a', { slug: 'drug', body: [{ type: 'volcano' }] });
  await town.settle();
  expect(await town.page('/novini/adres/')).not.toBeNull();
  await town.publish('b', { slug: 'adres' });
  await town.settle();
  expect(await town.page('/novini/adres/')).toContain('b');
});

test('an entry that cannot be shown has no page any more once a file of it is withdrawn', async () => {
  await town.publish('a');
  await town.settle();
  expect(await town.page('/novini/a/')).not.toBeNull();
  await town.publish('a', { body: [{ type: 'volcano' }] });
  await town.database.rows('UPDATE publisher_outbox SET purges = true');
  await town.settle();
  expect(await town.page('/novini/a/')).toBeNull();
});

test('addresses pass on along a chain, though the changes behind it still wait', async () => {
  for (const id of ['a', 'b', 'c']) await town.publish(id);
  await town.settle();
  // The changes of b and c are not in this batch.
  town.rows.set('b', [town.row('b', { slug: 'c' })]);
  town.rows.set('c', [town.row('c', { slug: 'd' })]);
  await town.publish('a', { slug: 'b' });
  await town.settle();
  expect(await town.page('/novini/b/')).toContain('a');
  expect(await town.page('/novini/c/')).toContain('b');
  expect(await town.page('/novini/d/')).toContain('c');
});

test('two published rows of one language, left by two who published at once, hold up nothing', async () => {
  await town.put('article', 'a', [
    town.row('a', { title: 'първа' }),
    town.row('a', { title: 'втора' }),
  ]);
  await town.settle();
  expect(await town.page('/novini/a/')).toContain('втора');
});

test('an address that cannot be one is refused and holds up nothing', async () => {
  await town.publish('a', { slug: '../../izvan' });
  await town.publish('b');
  await town.settle();
  expect(await town.page('/novini/b/')).toContain('b');
  expect(
    await town.database.rows(
      'SELECT document_id FROM publisher_projections WHERE refusal IS NOT NULL',
    ),
  ).toEqual([{ document_id: 'a' }]);
});
