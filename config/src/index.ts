export { applyEnvironment, getSettings } from './current';
export { settingsDocument } from './document';
export { FIXED_ENVIRONMENT } from './fixed-environment';
export {
  loadSettings,
  REPOSITORY_ROOT,
  SettingsError,
  type Environment,
  type Settings,
} from './load';
export type { Language } from './messages';
export { OperatorError } from './operator-error';
export { DEMO_SECRET_PREFIX, type Problem } from './rules';
export { SECRET_VARIABLES, type SoundSettings } from './schema';
export { strapiConfig } from './strapi';
