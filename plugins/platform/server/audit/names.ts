import type { Core } from '@strapi/strapi';
import { LANGUAGES, type Texts } from '../../contract';
import { MESSAGES } from '../problems';
import { endpoints } from '../services-of';

type Named = (typeof MESSAGES)['bg']['acts'];

const isNamed = (action: string): action is keyof Named => Object.hasOwn(MESSAGES.bg.acts, action);

/** What the actions of the audit log are called, in every language. */
export interface ActionNames {
  /** Adds the fixed words that a plugin writes. */
  add(names: Readonly<Record<string, Texts>>): void;
  /** Null for a request of Strapi's own that nobody has named. */
  of(action: string): Texts | null;
  /** The actions with these words in their name, in either case. */
  containing(words: string): string[];
}

/**
 * Names from three places: our requests are called as their contract sums them up, so none is left
 * out; fixed words as the plugin says that writes them; the commonest of Strapi's as `acts` has them.
 */
export function actionNames(strapi: Core.Strapi): ActionNames {
  const words = new Map<string, Texts>(
    Object.keys(MESSAGES.bg.acts)
      .filter(isNamed)
      .map((action) => [action, { bg: MESSAGES.bg.acts[action], en: MESSAGES.en.acts[action] }]),
  );
  const requests = () => endpoints(strapi).requests();
  return {
    add(names) {
      for (const [action, texts] of Object.entries(names)) words.set(action, texts);
    },
    of: (action) => words.get(action) ?? requests().get(action) ?? null,
    containing(part) {
      const wanted = part.toLowerCase();
      return [...requests(), ...words].flatMap(([action, texts]) =>
        LANGUAGES.some((language) => texts[language].toLowerCase().includes(wanted))
          ? [action]
          : [],
      );
    },
  };
}
