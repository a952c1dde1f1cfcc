import { readFile } from 'node:fs/promises';
import { adminApi, adminToken, sharedPlatform } from '../harness/index.ts';

test('the platform connects to nothing beyond this machine', async () => {
  // What staff see first is where a release check or a usage report would be sent.
  const admin = adminApi(adminToken('admin'));
  await Promise.all(
    ['/admin/init', '/admin/information', '/admin/project-type', '/admin/users/me'].map((path) =>
      admin.get(path),
    ),
  );
  expect(await readFile(sharedPlatform().connectionsFile, 'utf8')).toBe('');
});
