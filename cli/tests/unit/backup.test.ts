import { SECRET_VARIABLES } from '@dialozi/config';
import { WITHOUT } from '../../src/backup/messages';
import { ourRelease } from '../../src/backup/release';

test('each secret has a sentence that says what is lost without it', () => {
  expect(Object.keys(WITHOUT).sort()).toEqual([...SECRET_VARIABLES].sort());
});

test('a release names the SQL files of its plugins and hashes what its tables are made from', () => {
  const release = ourRelease();
  expect(release.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(release.migrations['publisher']?.files).toContain('001-publisher.sql');
  expect(release.contentTypes).toMatch(/^[0-9a-f]{64}$/);
});
