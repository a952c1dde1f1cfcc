import type { Locale } from '@dialozi/publisher/contract';
import bg from '../messages/bg.json';
import en from '../messages/en.json';

export type MessageKey = keyof typeof bg;

/** A text that stands in Bulgarian alone is a type error; one in English alone fails a test. */
const MESSAGES = { bg, en } satisfies Record<Locale, Record<MessageKey, string>>;

/** Gives the text of a key, with `{name}` replaced by `values.name`. */
export type Texts = (key: MessageKey, values?: Record<string, string | number>) => string;

/** The texts of one language: `const t = texts(locale); t('home.title')`. */
export function texts(locale: Locale): Texts {
  const messages = MESSAGES[locale];
  return (key, values = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
