import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { LANGUAGES, type Language } from '../../contract/language';

/** A text as react-intl asks for it. Strapi insists on a default; both languages have every text. */
export interface Message {
  id: string;
  defaultMessage: string;
}
export type Values = Record<string, string | number>;
type Texts = Record<string, string>;
/** One message file, loaded when it is wanted. */
export type Loaders = Record<Language, () => Promise<{ default: Texts }>>;

const isLanguage = (value: string): value is Language =>
  LANGUAGES.some((language) => language === value);

/**
 * The texts of one plugin's admin. All plugins share one list there, so each text is known by its
 * plugin's name and its key: `publisher.site.title`.
 */
export function textsOf<Id extends string>(plugin: string) {
  const message = (id: Id): Message => ({ id: `${plugin}.${id}`, defaultMessage: id });

  /** A text in the language of the admin. */
  function useText(): (id: Id, values?: Values) => string {
    const intl = useIntl();
    return useCallback((id, values) => intl.formatMessage(message(id), values), [intl]);
  }

  /** Both message files as Strapi's `registerTrads` wants them. */
  async function load(
    locales: readonly string[],
    loaders: Loaders,
  ): Promise<{ locale: string; data: Texts }[]> {
    return Promise.all(
      locales.filter(isLanguage).map(async (locale) => {
        const { default: texts } = await loaders[locale]();
        const data = Object.fromEntries(
          Object.entries(texts).map(([id, text]) => [`${plugin}.${id}`, text]),
        );
        return { locale, data };
      }),
    );
  }

  return { message, useText, load };
}
