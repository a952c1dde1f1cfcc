import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { DEMO_SECRET_PREFIX, FIXED_ENVIRONMENT, REPOSITORY_ROOT } from '@dialozi/config';

export type Environment = Record<string, string>;

/** Secrets that a demo makes for itself. */
const DEMO_SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

export interface CompleteEnvironment {
  env: Environment;
  /** Secrets made just now, to be kept with `keepSecrets` once the data folder is known to be good. */
  made: Environment;
}

/**
 * What was given, completed: what is fixed, what `secrets.env` of the data folder holds, and, where
 * they are missing, new secrets of a demo and the password of the embedded database. What was given
 * wins over the file.
 */
export function completeEnvironment(given: NodeJS.ProcessEnv): CompleteEnvironment {
  const env: Environment = {
    ...readSecrets(dataFolderOf(given)),
    ...definedOf(given),
    ...FIXED_ENVIRONMENT,
  };
  const made: Environment = {};
  if ((env['DIALOZI_MODE'] || 'demo') === 'demo') {
    for (const name of DEMO_SECRETS.filter((secret) => !env[secret])) {
      made[name] = `${DEMO_SECRET_PREFIX}${newSecret()}`;
    }
  }
  if (!env['DATABASE_URL'] && !env['DATABASE_PASSWORD']) made['DATABASE_PASSWORD'] = newSecret();
  return { env: { ...env, ...made }, made };
}

/** Adds secrets to `secrets.env`, readable by its owner alone. */
export function keepSecrets(dataDir: string, made: Environment): void {
  if (Object.keys(made).length === 0) return;
  const file = secretsFileOf(dataDir);
  const all = { ...readSecrets(dataDir), ...made };
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  chmodSync(file, 0o600);
}

const newSecret = (): string => randomBytes(32).toString('hex');

const secretsFileOf = (dataDir: string): string => path.join(dataDir, 'secrets.env');

const dataFolderOf = (given: NodeJS.ProcessEnv): string =>
  path.resolve(REPOSITORY_ROOT, given['DIALOZI_DATA'] || '.data');

function readSecrets(dataDir: string): Environment {
  const file = secretsFileOf(dataDir);
  return existsSync(file) ? definedOf(parseEnv(readFileSync(file, 'utf8'))) : {};
}

/** An empty variable counts as unset. */
function definedOf(env: NodeJS.Dict<string>): Environment {
  const entries = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return Object.fromEntries(entries);
}
