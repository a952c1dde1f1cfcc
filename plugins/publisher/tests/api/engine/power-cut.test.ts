import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { restoreVersion } from '../../../server/renderer/restore';
import { Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

test('what a power cut left on disk is gone after the next start', async () => {
  await town.publish('a');
  await town.settle();
  const left = ['trees/99/novini/index.html', 'kept/aa/aabb', 'temporary/1'];
  for (const file of left) {
    await mkdir(join(town.siteDir, file, '..'), { recursive: true });
    await writeFile(join(town.siteDir, file), 'тайна');
  }
  await town.hire().work();
  expect(await town.filesWith('тайна')).toEqual([]);
  expect(await town.page('/novini/a/')).toContain('a');
});

/** The database is lost once, after the files are in their places and before that is recorded. */
async function loseOnce(): Promise<void> {
  await town.database.rows(`
    CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE 'The database is lost.'; END $$;
    CREATE TRIGGER lose BEFORE INSERT ON publisher_files EXECUTE FUNCTION lose();`);
  await expect(town.worker.work()).rejects.toThrow('lost');
  await town.database.rows('DROP TRIGGER lose ON publisher_files');
}

test('a file that was written but never recorded is not taken for what it was before', async () => {
  await town.publish('a', { lead: 'старо' });
  await town.settle();
  await town.publish('a', { lead: 'ново' });
  await town.drain();
  await loseOnce();
  await town.publish('a', { lead: 'старо' });
  await town.settle();
  expect(await town.page('/novini/a/')).toContain('старо');
});

test('… and the version before it can still be restored', async () => {
  await town.publish('a', { lead: 'старо' });
  await town.settle();
  const version = await town.newestVersion();
  await town.publish('a', { lead: 'ново' });
  await town.drain();
  await loseOnce();
  await town.settle();
  expect(await town.page('/novini/a/')).toContain('ново');
  await restoreVersion(town.database, town.files, version);
  expect(await town.page('/novini/a/')).toContain('старо');
});
