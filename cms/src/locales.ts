import type { Core } from '@strapi/strapi';

interface LocaleService {
  findByCode(code: string): Promise<unknown>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

/** The languages besides the first one, which Strapi makes itself from the environment. */
const FURTHER_LOCALES = [{ code: 'en', name: 'English (en)' }];

/** Makes sure that content can be written in every language of the site. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service<LocaleService & Core.Service>('locales');
  for (const locale of FURTHER_LOCALES) {
    if (!(await locales.findByCode(locale.code))) await locales.create(locale);
  }
}
