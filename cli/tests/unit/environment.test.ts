import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '@dialozi/config';
import { completeEnvironment, keepSecrets } from '../../src/environment';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dialozi-environment-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('a demo completes itself, and with the same secrets ever after', () => {
  const first = completeEnvironment({ DIALOZI_DATA: dataDir });
  expect(loadSettings(first.env).mode).toBe('demo');
  keepSecrets(dataDir, first.made);
  const second = completeEnvironment({ DIALOZI_DATA: dataDir });
  expect(second.made).toEqual({});
  expect(second.env).toEqual(first.env);
});

test('the secrets are readable by their owner alone', () => {
  keepSecrets(dataDir, { JWT_SECRET: 'x' });
  expect(statSync(join(dataDir, 'secrets.env')).mode & 0o777).toBe(0o600);
});

test('what is kept later does not push out what was kept before', () => {
  keepSecrets(dataDir, { JWT_SECRET: 'one' });
  keepSecrets(dataDir, { DATABASE_PASSWORD: 'two' });
  expect(readFileSync(join(dataDir, 'secrets.env'), 'utf8')).toBe(
    'JWT_SECRET=one\nDATABASE_PASSWORD=two\n',
  );
});

test('what is given wins over the file, and an empty variable is not given', () => {
  keepSecrets(dataDir, { JWT_SECRET: 'kept', API_TOKEN_SALT: 'kept' });
  const { env } = completeEnvironment({
    DIALOZI_DATA: dataDir,
    JWT_SECRET: 'given',
    API_TOKEN_SALT: '',
  });
  expect(env).toMatchObject({ JWT_SECRET: 'given', API_TOKEN_SALT: 'kept' });
});

test('production gets no secrets but the password of its own embedded database', () => {
  const { made } = completeEnvironment({ DIALOZI_DATA: dataDir, DIALOZI_MODE: 'production' });
  expect(Object.keys(made)).toEqual(['DATABASE_PASSWORD']);
  expect(made['DATABASE_PASSWORD']).not.toMatch(/^demo-/);
});

test('with a server of its own nothing is made for the embedded one', () => {
  const { made } = completeEnvironment({
    DIALOZI_DATA: dataDir,
    DIALOZI_MODE: 'production',
    DATABASE_URL: 'postgres://db.example.org/dialozi',
  });
  expect(made).toEqual({});
});

test('nobody can choose another NODE_ENV for Strapi', () => {
  const { env } = completeEnvironment({ DIALOZI_DATA: dataDir, NODE_ENV: 'development' });
  expect(env).toMatchObject({ NODE_ENV: 'production', TZ: 'UTC', STRAPI_DISABLE_EE: 'true' });
});
