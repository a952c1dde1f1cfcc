import { setTimeout as pause } from 'node:timers/promises';
import { restoreVersion } from '../../../server/renderer/restore';
import { site, Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

/** Calls `meddle` once, while a page is being rendered. @returns what to await for its end. */
function during(path: string, meddle: () => Promise<void>): () => Promise<void> {
  let meddling: Promise<void> | null = null;
  town.worker = town.hire({
    async render(asked, locals) {
      if (asked === path && meddling === null) {
        meddling = meddle();
        // It now stands in line for the book's lock, before the next pages do.
        await pause(200);
      }
      return site.render(asked, locals);
    },
  });
  return async () => {
    await meddling;
  };
}

test('a page rendered twice within one version leaves no file behind that no version has', async () => {
  await town.publish('a');
  await town.settle();
  const meddled = during('/', async () => {
    await town.publish('a', { lead: 'явно' });
    await town.drain();
  });
  await town.publish('a', { title: 'нова', lead: 'тайна' });
  await town.settle();
  await meddled();
  await town.settle();
  expect(await town.page('/novini/a/')).toContain('явно');
  await town.unpublish('a');
  await town.settle();
  expect(await town.filesWith('тайна')).toEqual([]);
});

test('what is rendered while a version is restored belongs to a version after it', async () => {
  await town.publish('a', { title: 'първо' });
  await town.settle();
  const first = await town.newestVersion();
  await town.publish('a', { title: 'второ' });
  await town.settle();
  const meddled = during('/novini/a/', () => restoreVersion(town.database, town.files, first));
  await town.publish('a', { title: 'трето' });
  await town.settle();
  await meddled();
  expect(await town.page('/')).toContain('трето');
});
