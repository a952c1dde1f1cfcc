import type { Core } from '@strapi/strapi';

/** The languages besides the first one, which Strapi makes itself from the environment. */
const FURTHER_LOCALES = [{ code: 'en', name: 'English (en)' }];

/** Makes sure that content can be written in every language of the site. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const locale of FURTHER_LOCALES) {
    const found: unknown = await locales.findByCode(locale.code);
    if (!found) await locales.create(locale);
  }
}
