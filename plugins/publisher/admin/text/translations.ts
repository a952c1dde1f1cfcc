import { isLocale, type Locale } from '../../contract/locales';
import { PREFIX } from './ids';

type Texts = Record<string, string>;

const LOADERS: Record<Locale, () => Promise<{ default: Texts }>> = {
  bg: () => import('../translations/bg.json'),
  en: () => import('../translations/en.json'),
};

/** The texts of the plugin in the languages of the admin, as Strapi's `registerTrads` wants them. */
export async function loadTranslations(
  locales: readonly string[],
): Promise<{ locale: string; data: Texts }[]> {
  return Promise.all(
    locales.filter(isLocale).map(async (locale) => {
      const { default: texts } = await LOADERS[locale]();
      const data = Object.fromEntries(
        Object.entries(texts).map(([id, text]) => [PREFIX + id, text]),
      );
      return { locale, data };
    }),
  );
}
