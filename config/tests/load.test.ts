import path from 'node:path';
import { loadSettings, OperatorError, REPOSITORY_ROOT, SettingsError } from '../src';

const secret = (name: string): string => name.padEnd(32, '.');

const SECRETS = {
  APP_KEYS: `${secret('app-one')},${secret('app-two')}`,
  ADMIN_JWT_SECRET: secret('admin'),
  API_TOKEN_SALT: secret('api'),
  TRANSFER_TOKEN_SALT: secret('transfer'),
  JWT_SECRET: secret('jwt'),
  ENCRYPTION_KEY: secret('encryption'),
};

const PRODUCTION = {
  ...SECRETS,
  DIALOZI_MODE: 'production',
  PUBLIC_URL: 'https://dialozi.example.org',
  HOST: '0.0.0.0',
};

function problemsOf(env: Record<string, string>): Record<string, string> {
  try {
    loadSettings(env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return Object.fromEntries(
      error.problems.map(({ subject, expectation }) => [subject, expectation]),
    );
  }
  return {};
}

describe('what a setting becomes', () => {
  test('a demo needs nothing but its secrets', () => {
    const settings = loadSettings(SECRETS);
    expect(settings).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 1337,
      publicUrl: 'http://localhost:1337',
      corsOrigins: [],
      requestLog: true,
      signalTermMonths: 2,
      informationTermDays: 14,
      dataDir: path.join(REPOSITORY_ROOT, '.data'),
      siteDir: path.join(REPOSITORY_ROOT, '.data/site'),
    });
    expect(settings.appKeys).toHaveLength(2);
    expect(Object.isFrozen(settings)).toBe(true);
  });

  test('defaults follow the settings they depend on', () => {
    const settings = loadSettings({ ...SECRETS, PORT: '8080', DIALOZI_DATA: '/srv/dialozi' });
    expect(settings.publicUrl).toBe('http://localhost:8080');
    expect(settings.siteDir).toBe('/srv/dialozi/site');
  });

  test('an address loses the slash at its end', () => {
    const settings = loadSettings({ ...SECRETS, PUBLIC_URL: 'https://dialozi.example.org/' });
    expect(settings.publicUrl).toBe('https://dialozi.example.org');
  });

  test('lists are separated by commas and words may be yes or no', () => {
    const settings = loadSettings({
      ...SECRETS,
      CORS_ORIGINS: 'https://a.example.org, https://b.example.org',
      REQUEST_LOG: 'no',
    });
    expect(settings.corsOrigins).toEqual(['https://a.example.org', 'https://b.example.org']);
    expect(settings.requestLog).toBe(false);
  });

  test('an empty variable is an unset one', () => {
    expect(loadSettings({ ...SECRETS, PORT: '', ADMIN_HOST: ' ' })).toMatchObject({ port: 1337 });
    expect(problemsOf({ ...SECRETS, JWT_SECRET: '' })).toEqual({ JWT_SECRET: 'secret' });
  });
});

describe('what is refused', () => {
  test.each([
    ['PORT', '0', 'port'],
    ['PORT', '65536', 'port'],
    ['PORT', '1e3', 'port'],
    ['PORT', '80 80', 'port'],
    ['DIALOZI_MODE', 'live', 'mode'],
    ['PUBLIC_URL', 'dialozi.example.org', 'origin'],
    ['PUBLIC_URL', 'https://example.org/dialozi', 'origin'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'origin'],
    ['DATABASE_URL', 'mysql://root@localhost/dialozi', 'databaseAddress'],
    ['DATABASE_URL', 'postgres://localhost', 'databaseAddress'],
    ['CORS_ORIGINS', 'https://a.example.org,b', 'origins'],
    ['ADMIN_HOST', 'https://admin.example.org', 'hostName'],
    ['LOG_LEVEL', 'loud', 'logLevel'],
    ['REQUEST_LOG', 'maybe', 'yesNo'],
    ['TRUSTED_PROXIES', '-1', 'proxies'],
    ['SIGNAL_TERM_MONTHS', '0', 'months'],
    ['INFORMATION_TERM_DAYS', '14.5', 'days'],
    ['APP_KEYS', `${secret('one')},short`, 'secrets'],
    ['ENCRYPTION_KEY', 'short', 'secret'],
  ])('%s=%s', (variable, value, expectation) => {
    expect(problemsOf({ ...SECRETS, [variable]: value })).toEqual({ [variable]: expectation });
  });

  test('everything at once, what the mode forbids too', () => {
    expect(problemsOf({ PORT: 'x', HOST: '0.0.0.0', LOG_LEVEL: 'loud', ...SECRETS })).toEqual({
      PORT: 'port',
      LOG_LEVEL: 'logLevel',
      HOST: 'notLoopback',
    });
  });

  test('in both languages, a line per variable, never with the value', () => {
    const env = { ...SECRETS, PORT: 'x', JWT_SECRET: 'too-short-secret' };
    let thrown: unknown;
    try {
      loadSettings(env);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof OperatorError)) throw new Error('nothing was refused');
    expect(thrown.text.en.split('\n')).toHaveLength(2);
    expect(thrown.text.bg).toContain('PORT трябва да е номер на порт от 1 до 65535');
    expect(JSON.stringify(thrown.text)).not.toContain('too-short-secret');
  });
});

describe('demo', () => {
  test.each(['127.0.0.1', '::1', 'localhost'])('listens on %s', (HOST) => {
    expect(problemsOf({ ...SECRETS, HOST })).toEqual({});
  });

  test.each(['0.0.0.0', '::', '192.168.1.4', 'dialozi.example.org'])('not on %s', (HOST) => {
    expect(problemsOf({ ...SECRETS, HOST })).toEqual({ HOST: 'notLoopback' });
  });
});

describe('production', () => {
  test('starts with its own secrets and a public address', () => {
    expect(problemsOf(PRODUCTION)).toEqual({});
  });

  test('refuses missing secrets, demo secrets and wildcards, all at once', () => {
    const { JWT_SECRET: _missing, ...rest } = PRODUCTION;
    expect(
      problemsOf({ ...rest, APP_KEYS: secret('demo-key'), CORS_ORIGINS: '*', PUBLIC_URL: '' }),
    ).toEqual({
      JWT_SECRET: 'secret',
      APP_KEYS: 'demoSecret',
      CORS_ORIGINS: 'anyOrigin',
      PUBLIC_URL: 'missingAddress',
    });
  });

  test('refuses one secret for two purposes', () => {
    expect(problemsOf({ ...PRODUCTION, API_TOKEN_SALT: secret('admin') })).toEqual({
      API_TOKEN_SALT: 'sharedSecret',
    });
  });

  test('wants https, except on the machine itself', () => {
    expect(problemsOf({ ...PRODUCTION, PUBLIC_URL: 'http://dialozi.example.org' })).toEqual({
      PUBLIC_URL: 'plainAddress',
    });
    expect(problemsOf({ ...PRODUCTION, PUBLIC_URL: 'http://localhost:8080' })).toEqual({});
  });
});
