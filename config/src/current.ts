import { loadSettings, type Settings } from './load';

let current: Settings | undefined;

/**
 * The settings of this process, read from its environment the first time they are asked for.
 * @throws {SettingsError} when the environment is wrong.
 */
export function getSettings(): Settings {
  current ??= loadSettings(process.env);
  return current;
}

/** Takes over an environment: for whoever starts the platform, before anything asks for settings. */
export function applyEnvironment(env: Readonly<Record<string, string>>): Settings {
  Object.assign(process.env, env);
  current = loadSettings(process.env);
  return current;
}
