import type { Settings } from '../load';

/** Strapi's `config/admin`. */
export const admin = (settings: Settings) => ({
  auth: { secret: settings.adminJwtSecret },
  apiToken: { salt: settings.apiTokenSalt },
  transfer: { token: { salt: settings.transferTokenSalt } },
  secrets: { encryptionKey: settings.encryptionKey },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  // Otherwise the content manager asks every editor to set up a preview: the publisher has one.
  preview: { enabled: false },
});
