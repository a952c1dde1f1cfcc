import type { Core } from '@strapi/strapi';

interface Locale {
  id: number;
  name: string;
}

interface LocaleService {
  findByCode(code: string): Promise<Locale | null>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  update(where: { id: number }, changes: { name: string }): Promise<unknown>;
}

/** The languages of the site as staff know them, and the names that Strapi gives them by itself. */
const LOCALES = [
  { code: 'bg', name: 'Български', nameByStrapi: 'Bulgarian (bg)' },
  { code: 'en', name: 'Английски', nameByStrapi: 'English (en)' },
];

/** Makes sure that content can be written in every language of the site, under a Bulgarian name. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service<LocaleService & Core.Service>('locales');
  for (const { code, name, nameByStrapi } of LOCALES) {
    const found = await locales.findByCode(code);
    if (found === null) await locales.create({ code, name });
    else if (found.name === nameByStrapi) await locales.update({ id: found.id }, { name });
  }
}
