import admin from './bg/admin.json';
import contentManager from './bg/content-manager.json';
import i18n from './bg/i18n.json';
import upload from './bg/upload.json';

/**
 * Strapi's own texts in Bulgarian, by the keys under which its admin looks for them: those of a
 * plugin begin with the plugin's name. What is missing here is shown in English.
 */
export const bulgarian: Record<string, string> = {
  ...admin,
  ...of('content-manager', contentManager),
  ...of('i18n', i18n),
  ...of('upload', upload),
};

function of(plugin: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));
}
