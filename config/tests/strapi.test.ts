import { loadSettings, strapiConfig } from '../src';

const settings = loadSettings({
  APP_KEYS: 'app'.padEnd(32, '.'),
  ADMIN_JWT_SECRET: 'admin'.padEnd(32, '.'),
  API_TOKEN_SALT: 'api'.padEnd(32, '.'),
  TRANSFER_TOKEN_SALT: 'transfer'.padEnd(32, '.'),
  JWT_SECRET: 'jwt'.padEnd(32, '.'),
  ENCRYPTION_KEY: 'encryption'.padEnd(32, '.'),
  DIALOZI_DATA: '/srv/dialozi',
});

const names = strapiConfig
  .middlewares(settings)
  .map((middleware) => (typeof middleware === 'string' ? middleware : middleware.name));

test('our security headers come first and the site is served before anything of Strapi', () => {
  expect(names.slice(0, 2)).toEqual(['plugin::platform.security', 'plugin::publisher.site']);
  expect(names).not.toContain('strapi::poweredBy');
  // It logs query strings, which may hold what people type.
  expect(names).not.toContain('strapi::logger');
});

test('no origin may call the API unless it is named', () => {
  const cors = strapiConfig
    .middlewares(settings)
    .find((middleware) => typeof middleware !== 'string' && middleware.name === 'strapi::cors');
  expect(cors).toMatchObject({ config: { origin: [], credentials: false } });
});

test('what is served to everybody does not lie beside the secrets', () => {
  expect(strapiConfig.server(settings).dirs.public).toBe('/srv/dialozi/public');
});

test('nothing calls out', () => {
  expect(strapiConfig.server(settings)).toMatchObject({
    logger: { updates: { enabled: false } },
    transfer: { remote: { enabled: false } },
  });
  expect(strapiConfig.admin(settings)).toMatchObject({
    ai: { enabled: false },
    flags: { nps: false, promoteEE: false, docLinks: false },
  });
});

test('Strapi drops no table and no column', () => {
  expect(strapiConfig.database(settings).settings.forceMigration).toBe(false);
});
