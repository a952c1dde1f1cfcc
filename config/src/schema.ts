import { z } from 'zod';
import * as type from './types';

export interface SettingFacts {
  /** The environment variable. */
  env: string;
  /** One line for whoever runs the platform; `docs/settings.md` is made of these. */
  doc: string;
  secret?: true;
  /** What applies when a default depends on other settings. */
  fallback?: string;
}

/** What is known of each setting besides its type. */
const facts = z.registry<SettingFacts>();

/** Every setting of the platform. Nothing else may read the environment. */
export const settingsSchema = z.object({
  mode: type.oneOf(['demo', 'production'], 'mode').default('demo').register(facts, {
    env: 'DIALOZI_MODE',
    doc: 'What the installation is: `demo` (demo content and accounts, this machine only) or `production`.',
  }),
  dataDir: z.string().default('.data').register(facts, {
    env: 'DIALOZI_DATA',
    doc: 'The one folder that holds all state: database, uploads, published site, secrets. Relative to the clone.',
  }),
  host: z.string().default('127.0.0.1').register(facts, {
    env: 'HOST',
    doc: 'The address to listen on.',
  }),
  port: type.wholeNumber(1, 65535, 'port').default(1337).register(facts, {
    env: 'PORT',
    doc: 'The port to listen on.',
  }),
  publicUrl: type.origin().optional().register(facts, {
    env: 'PUBLIC_URL',
    doc: 'The origin readers know the site by; canonical links and mails begin with it.',
    fallback: '`http://localhost:` and the port',
  }),
  adminHost: type.hostName().optional().register(facts, {
    env: 'ADMIN_HOST',
    doc: 'When set, only requests to this host name reach `/admin`.',
  }),
  databaseUrl: type.databaseAddress().optional().register(facts, {
    env: 'DATABASE_URL',
    doc: 'A PostgreSQL server (16 or newer) to use in place of the embedded one.',
    fallback: 'the embedded PostgreSQL in the data folder',
    secret: true,
  }),
  databasePoolMax: type.wholeNumber(2, 200, 'poolSize').default(10).register(facts, {
    env: 'DATABASE_POOL_MAX',
    doc: 'The most connections Strapi keeps open to the database.',
  }),
  databasePassword: type.secret().optional().register(facts, {
    env: 'DATABASE_PASSWORD',
    doc: 'The password of the embedded PostgreSQL.',
    fallback: 'made with the database and kept in `secrets.env`',
    secret: true,
  }),
  siteDir: z.string().optional().register(facts, {
    env: 'SITE_DIR',
    doc: 'Where the published site is written.',
    fallback: '`site` in the data folder',
  }),
  siteVersionsKept: type.wholeNumber(1, 1000, 'versionsKept').default(30).register(facts, {
    env: 'SITE_VERSIONS_KEPT',
    doc: 'How many past versions of the site can be restored.',
  }),
  corsOrigins: type.origins().default([]).register(facts, {
    env: 'CORS_ORIGINS',
    doc: 'Other origins whose pages may call the API, separated by commas.',
  }),
  trustedProxies: type.wholeNumber(0, 10, 'proxies').default(0).register(facts, {
    env: 'TRUSTED_PROXIES',
    doc: 'How many proxies stand in front and set `X-Forwarded-*`; 0 when none does.',
  }),
  logLevel: type
    .oneOf(['error', 'warn', 'info', 'http', 'debug'], 'logLevel')
    .default('info')
    .register(facts, {
      env: 'LOG_LEVEL',
      doc: 'How much the log tells: `error`, `warn`, `info`, `http` or `debug`.',
    }),
  requestLog: type.yesNo().default(true).register(facts, {
    env: 'REQUEST_LOG',
    doc: 'Whether each request is logged, without its query string.',
  }),
  rateLimitScale: type.wholeNumber(1, 100_000, 'scale').default(1).register(facts, {
    env: 'RATE_LIMIT_SCALE',
    doc: 'Multiplies every limit on how often one address may send: for a town behind one address, or to measure.',
  }),
  signalTermMonths: type.wholeNumber(1, 12, 'months').default(2).register(facts, {
    env: 'SIGNAL_TERM_MONTHS',
    doc: 'Within how many months a signal is answered (АПК); have a lawyer confirm it.',
  }),
  informationTermDays: type.wholeNumber(1, 100, 'days').default(14).register(facts, {
    env: 'INFORMATION_TERM_DAYS',
    doc: 'Within how many days a request for public information is answered (ЗДОИ); have a lawyer confirm it.',
  }),
  s3Bucket: z.string().optional().register(facts, {
    env: 'S3_BUCKET',
    doc: 'A bucket of an S3 server for uploads, in place of the data folder. It need not be public: the platform serves what is published.',
    fallback: 'none: uploads lie in the data folder',
  }),
  s3Endpoint: type.origin().optional().register(facts, {
    env: 'S3_ENDPOINT',
    doc: 'The S3 server, such as `https://s3.example.org`.',
    fallback: 'Amazon, by the region',
  }),
  s3Region: z.string().default('us-east-1').register(facts, {
    env: 'S3_REGION',
    doc: 'The region of the bucket; other servers than Amazon ignore it.',
  }),
  s3AccessKeyId: z.string().optional().register(facts, {
    env: 'S3_ACCESS_KEY_ID',
    doc: 'The key that may read, write and delete in the bucket.',
    fallback: 'none; required with `S3_BUCKET`',
  }),
  s3SecretAccessKey: z.string().optional().register(facts, {
    env: 'S3_SECRET_ACCESS_KEY',
    doc: 'The secret of that key.',
    fallback: 'none; required with `S3_BUCKET`',
    secret: true,
  }),
  smtpUrl: type.mailServer().optional().register(facts, {
    env: 'SMTP_URL',
    doc: 'The mail server, such as `smtps://user:password@mail.example.org`.',
    fallback: 'none: mails wait in the queue',
    secret: true,
  }),
  mailFrom: type.mailbox().optional().register(facts, {
    env: 'MAIL_FROM',
    doc: 'Whom mails come from, such as `Община <dialozi@example.org>`.',
    fallback: '`dialozi@` and the host of `PUBLIC_URL`',
  }),
  appKeys: type.secrets().register(facts, {
    env: 'APP_KEYS',
    doc: 'Keys that sign cookies, separated by commas; the first one signs.',
    secret: true,
  }),
  adminJwtSecret: type.secret().register(facts, {
    env: 'ADMIN_JWT_SECRET',
    doc: 'Signs the sessions of staff.',
    secret: true,
  }),
  apiTokenSalt: type.secret().register(facts, {
    env: 'API_TOKEN_SALT',
    doc: 'Salts API tokens.',
    secret: true,
  }),
  transferTokenSalt: type.secret().register(facts, {
    env: 'TRANSFER_TOKEN_SALT',
    doc: 'Salts transfer tokens.',
    secret: true,
  }),
  jwtSecret: type.secret().register(facts, {
    env: 'JWT_SECRET',
    doc: 'Signs the tokens of members.',
    secret: true,
  }),
  encryptionKey: type.secret().register(facts, {
    env: 'ENCRYPTION_KEY',
    doc: 'Encrypts what the admin stores encrypted, such as viewable API tokens.',
    secret: true,
  }),
});

/** The same with broken settings left out: what the rules of a mode can still be asked of. */
export const soundSettingsSchema = settingsSchema.partial();

export type RawSettings = z.output<typeof settingsSchema>;
export type SoundSettings = z.output<typeof soundSettingsSchema>;
export type SettingKey = keyof RawSettings;
export const SETTING_KEYS = Object.keys(settingsSchema.shape).filter(isSettingKey);

function isSettingKey(key: string): key is SettingKey {
  return key in settingsSchema.shape;
}

/** The facts of one setting. */
export function factsOf(key: SettingKey): SettingFacts {
  const found = facts.get(settingsSchema.shape[key]);
  if (!found) throw new Error(`The setting ${key} has no registered facts.`);
  return found;
}

/** The variables whose values are secret, in the order of the schema. */
export const SECRET_VARIABLES: readonly string[] = SETTING_KEYS.map(factsOf)
  .filter(({ secret }) => secret)
  .map(({ env }) => env);
