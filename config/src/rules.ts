import type { Expectation } from './messages';
import { factsOf, SETTING_KEYS, type SettingKey, type SoundSettings } from './schema';

export interface Problem {
  /** The environment variable, or the account, that is wrong. */
  subject: string;
  expectation: Expectation;
}

/** Generated secrets of a demo begin with this, so that production can refuse them. */
export const DEMO_SECRET_PREFIX = 'demo-';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Whether an address can be reached from this machine only. */
function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** What the mode of the installation does not allow. */
export function problemsOfMode(settings: SoundSettings): Problem[] {
  const ofMode = settings.mode === 'demo' ? problemsOfDemo : problemsOfProduction;
  return [...problemsOfStorage(settings), ...ofMode(settings)];
}

function problemsOfStorage(settings: SoundSettings): Problem[] {
  if (settings.s3Bucket === undefined) return [];
  const needed = ['s3AccessKeyId', 's3SecretAccessKey'] as const;
  return needed
    .filter((key) => settings[key] === undefined)
    .map((key) => problem(key, 'neededForBucket'));
}

function problemsOfDemo(settings: SoundSettings): Problem[] {
  const reachable = settings.host !== undefined && !isLoopback(settings.host);
  return reachable ? [problem('host', 'notLoopback')] : [];
}

function problemsOfProduction(settings: SoundSettings): Problem[] {
  const problems = problemsOfSecrets(settings);
  if (settings.corsOrigins?.includes('*')) problems.push(problem('corsOrigins', 'anyOrigin'));
  if (settings.publicUrl === undefined) problems.push(problem('publicUrl', 'missingAddress'));
  else if (isPlainAndRemote(settings.publicUrl))
    problems.push(problem('publicUrl', 'plainAddress'));
  return problems;
}

function problemsOfSecrets(settings: SoundSettings): Problem[] {
  const seen = new Set<string>();
  return SETTING_KEYS.filter((key) => factsOf(key).secret && key !== 'databaseUrl').flatMap(
    (key) => {
      const values = [settings[key] ?? []].flat().map(String);
      const repeated = values.some((value) => seen.has(value));
      values.forEach((value) => seen.add(value));
      // The embedded server listens on the loopback address only, so its password may stay.
      if (
        key !== 'databasePassword' &&
        values.some((value) => value.startsWith(DEMO_SECRET_PREFIX))
      ) {
        return [problem(key, 'demoSecret')];
      }
      return repeated ? [problem(key, 'sharedSecret')] : [];
    },
  );
}

function isPlainAndRemote(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'http:' && !isLoopback(hostname.replace(/^\[|\]$/g, ''));
}

function problem(key: SettingKey, expectation: Expectation): Problem {
  return { subject: factsOf(key).env, expectation };
}
