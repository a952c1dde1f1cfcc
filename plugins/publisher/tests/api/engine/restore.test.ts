import { join } from 'node:path';
import { restoreVersion } from '../../../server/renderer/restore';
import { TreeFiles } from '../../../server/tree/tree-files';
import { Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

const restores = (version: string, files = town.files) =>
  restoreVersion(town.database, files, version);

test('an entry that was unpublished after a restore is nowhere, also not at an address it had left', async () => {
  await town.publish('a', { slug: 'staro', lead: 'тайна' });
  await town.settle();
  const version = await town.newestVersion();
  await town.publish('a', { slug: 'novo', lead: 'тайна' });
  await town.settle();
  await restores(version);
  await town.unpublish('a');
  await town.settle();
  expect(await town.filesWith('тайна')).toEqual([]);
});

test('an entry that had left a list is gone from the restored list when it is unpublished', async () => {
  // The home page shows the two oldest.
  for (const id of ['a', 'b']) await town.publish(id);
  await town.publish('c', { title: 'тайна', date: '2026-11-01T08:00:00.000Z' });
  await town.settle();
  expect(await town.page('/')).toContain('тайна');
  const version = await town.newestVersion();
  await town.publish('c', { title: 'тайна', date: '2026-12-01T08:00:00.000Z' });
  await town.settle();
  expect(await town.page('/')).not.toContain('тайна');
  await restores(version);
  expect(await town.page('/')).toContain('тайна');
  await town.unpublish('c');
  await town.settle();
  expect(await town.filesWith('тайна')).toEqual([]);
});

test('a list page that came back is rendered again with the lists', async () => {
  for (const id of ['a', 'b', 'c']) await town.publish(id);
  await town.settle();
  const version = await town.newestVersion();
  await town.unpublish('a');
  await town.settle();
  expect(await town.page('/novini/stranitsa/2/')).toBeNull();
  await restores(version);
  await town.publish('d');
  await town.settle();
  expect(await town.page('/novini/stranitsa/2/')).toContain('d');
  expect(await town.page('/novini/stranitsa/2/')).not.toContain('c');
});

test('a power cut within a restore leaves what the content says', async () => {
  await town.publish('a', { lead: 'първо' });
  await town.publish('b', { lead: 'първо' });
  await town.settle();
  const version = await town.newestVersion();
  for (const id of ['a', 'b']) await town.publish(id, { lead: 'второ' });
  await town.settle();

  class Cut extends TreeFiles {
    override async write(tree: string, path: string, bytes: Buffer): Promise<void> {
      if (path === '/novini/b/') throw new Error('The power is cut.');
      await super.write(tree, path, bytes);
    }
  }
  await expect(restores(version, new Cut(join(town.files.current, '..')))).rejects.toThrow('power');
  town.worker = town.hire();
  await town.settle();
  for (const id of ['a', 'b']) expect(await town.page(`/novini/${id}/`)).toContain('второ');
});
