import type texts from '../translations/bg.json';

/** The key of a text in `translations/`. */
export type TextId = keyof typeof texts;

/** The texts of all plugins share one list in the admin. */
export const PREFIX = 'publisher.';

/** A text as react-intl asks for it. Strapi insists on a default; both languages have every text. */
export function message(id: TextId): { id: string; defaultMessage: string } {
  return { id: PREFIX + id, defaultMessage: id };
}
