import admin from './bg/admin.json';
import contentManager from './bg/content-manager.json';
import i18n from './bg/i18n.json';
import server from './bg/server.json';
import upload from './bg/upload.json';
import usersPermissions from './bg/users-permissions.json';

/**
 * Strapi's own texts in Bulgarian, by the keys under which its admin looks for them: those of a
 * plugin begin with the plugin's name. What is missing here is shown in English.
 */
export const bulgarian: Record<string, string> = {
  ...refusals(),
  ...admin,
  ...of('content-manager', contentManager),
  ...of('i18n', i18n),
  ...of('upload', upload),
  ...of('users-permissions', usersPermissions),
};

function of(plugin: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));
}

/** What the server of Strapi refuses with: told in English, and found again by those very words. */
function refusals(): Record<string, string> {
  const byWords = of('apiError', server);
  return ['content-manager', 'i18n', 'upload', 'users-permissions'].reduce(
    (all, plugin) => ({ ...all, ...of(plugin, byWords) }),
    byWords,
  );
}
