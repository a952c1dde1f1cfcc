import path from 'node:path';
import { explain, isExpectation, type Language } from './messages';
import { OperatorError } from './operator-error';
import { problemsOfMode, type Problem } from './rules';
import {
  factsOf,
  SETTING_KEYS,
  settingsSchema,
  soundSettingsSchema,
  type RawSettings,
  type SoundSettings,
} from './schema';

/** The clone: relative folders in settings start here. */
export const REPOSITORY_ROOT = path.resolve(__dirname, '../..');

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of a running platform; folders are absolute, addresses without a slash at the end. */
export type Settings = Readonly<
  Omit<RawSettings, 'publicUrl' | 'siteDir' | 'mailFrom'> & {
    publicUrl: string;
    siteDir: string;
    mailFrom: string;
  }
>;

/** Thrown with everything that is wrong, a line per variable. */
export class SettingsError extends OperatorError {
  constructor(
    readonly problems: readonly Problem[],
    /** The settings that are right, for whoever wants to look further before giving up. */
    readonly sound: SoundSettings,
  ) {
    super({ bg: lines(problems, 'bg'), en: lines(problems, 'en') });
    this.name = 'SettingsError';
  }
}

function lines(problems: readonly Problem[], language: Language): string {
  return problems
    .map(({ subject, expectation }) => `${subject} ${explain(expectation, language)}`)
    .join('\n');
}

/**
 * The settings an environment describes; an empty variable counts as unset.
 * @throws {SettingsError} with every problem at once.
 */
export function loadSettings(env: Environment): Settings {
  const given = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, env[factsOf(key).env]?.trim() || undefined]),
  );
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) throw errorOf(given, parsed.error.issues);
  const problems = problemsOfMode(parsed.data);
  if (problems.length > 0) throw new SettingsError(problems, parsed.data);
  return Object.freeze(complete(parsed.data));
}

type Issue = { path: PropertyKey[]; message: string };

/** The broken settings, together with what the mode forbids in the sound ones. */
function errorOf(given: Record<string, string | undefined>, issues: Issue[]): SettingsError {
  const broken = new Map(issues.map((issue) => [String(issue.path[0]), issue.message]));
  const problems = SETTING_KEYS.filter((key) => broken.has(key)).map((key) => {
    const message = broken.get(key) ?? '';
    return {
      subject: factsOf(key).env,
      expectation: isExpectation(message) ? message : ('unreadable' as const),
    };
  });
  const sound = soundSettingsSchema.parse(
    Object.fromEntries(Object.entries(given).filter(([key]) => !broken.has(key))),
  );
  return new SettingsError(
    broken.has('mode') ? problems : [...problems, ...problemsOfMode(sound)],
    sound,
  );
}

function complete(raw: RawSettings): Settings {
  const dataDir = path.resolve(REPOSITORY_ROOT, raw.dataDir);
  const publicUrl = raw.publicUrl ?? `http://localhost:${raw.port}`;
  return {
    ...raw,
    dataDir,
    siteDir: raw.siteDir ? path.resolve(REPOSITORY_ROOT, raw.siteDir) : path.join(dataDir, 'site'),
    publicUrl,
    mailFrom: raw.mailFrom ?? `dialozi@${new URL(publicUrl).hostname}`,
  };
}
