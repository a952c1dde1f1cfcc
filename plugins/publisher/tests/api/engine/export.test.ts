import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportSite } from '../../../server/tools/export-site';
import { Town } from './town';

let town: Town;
beforeEach(async () => {
  town = await Town.open();
});
afterEach(async () => {
  await town.close();
});

test('one odd address or deleted file does not keep the rest from being exported', async () => {
  const publicDir = join(town.siteDir, '../public');
  await mkdir(join(publicDir, 'uploads'), { recursive: true });
  await writeFile(join(publicDir, 'uploads', 'ima.jpg'), 'снимка');
  const addresses = [
    ...['/novini//dve', '/novini/../gore', '/novini/%2e%2e/%2e%2e/gore', '/novini/%zz'],
    ...['/uploads/nyama.jpg', '/uploads/%zz.jpg', '/uploads/../../tajna', '/uploads/ima.jpg'],
    '/api/dialogue/feedback',
  ];
  await town.publish('a', { lead: addresses.map((one) => `<a href="${one}">.</a>`).join(' ') });
  await town.settle();
  const { databaseUrl, siteDir, bundleDir } = town;
  const target = join(town.siteDir, '../copy');
  const place = { databaseUrl, siteDir, bundleDir, publicDir, origin: '' };
  expect(await exportSite(place, target)).toMatchObject({ pages: 3, uploads: 2 });
  const page = await readFile(join(target, 'novini/a/index.html'), 'utf8');
  expect(page).toContain('href="../../uploads/ima.jpg"');
  expect(page).toContain('href="/novini//dve"');
  // Where forms are sent is no file.
  expect(page).toContain('href="/api/dialogue/feedback"');
  expect(await readFile(join(target, 'uploads/ima.jpg'), 'utf8')).toBe('снимка');
});
