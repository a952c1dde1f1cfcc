import type { Settings } from '../load';

const MEGABYTE = 1024 * 1024;

/** Strapi's `config/plugins`. */
export const plugins = (settings: Settings) => ({
  platform: { enabled: true },
  publisher: { enabled: true },
  notifications: { enabled: true },
  dialogue: { enabled: true },
  media: { enabled: true },
  search: { enabled: true },
  upload: {
    config: {
      provider: '@dialozi/media/storage',
      sizeLimit: 200 * MEGABYTE,
      // Anything: the guard of the media plugin looks into files, and Strapi would store the rest of
      // several files when it refuses one.
      security: { allowedTypes: ['*'] },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: settings.jwtSecret,
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
});
