const placeholder = (name: string): string => `build-${name}`.padEnd(32, '-');

/**
 * `strapi build` reads the configuration, which must be complete. Nothing of it may reach the bundle:
 * the admin is built once and serves any address, so these are placeholders.
 */
export const BUILD_ENVIRONMENT = {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
  DIALOZI_MODE: 'demo',
  HOST: '127.0.0.1',
  PUBLIC_URL: '',
  ADMIN_HOST: '',
  APP_KEYS: placeholder('app-keys'),
  ADMIN_JWT_SECRET: placeholder('admin-jwt'),
  API_TOKEN_SALT: placeholder('api-token'),
  TRANSFER_TOKEN_SALT: placeholder('transfer-token'),
  JWT_SECRET: placeholder('jwt'),
  ENCRYPTION_KEY: placeholder('encryption'),
};
