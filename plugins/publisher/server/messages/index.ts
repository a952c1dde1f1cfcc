import type { Locale } from '../../contract/locales';
import bg from './bg.json';
import en from './en.json';

export type MessageKey = keyof typeof bg;
export type BothLanguages = Record<Locale, string>;

const MESSAGES: Record<Locale, Record<MessageKey, string>> = { bg, en };

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(bg, key);
}

/** A text for staff; `{name}` in it stands for the value of `name`. */
export function message(
  locale: Locale,
  key: MessageKey,
  values: Record<string, string | number> = {},
): string {
  return MESSAGES[locale][key].replace(/\{(\w+)\}/g, (gap, name: string) =>
    String(values[name] ?? gap),
  );
}

/** The same text in every language, for answers that carry them all. */
export function bothLanguages(key: MessageKey): BothLanguages {
  return { bg: message('bg', key), en: message('en', key) };
}

/** What a field of a content type is called; its own name where nobody has called it anything. */
export function fieldName(field: string): BothLanguages {
  const key = `content.field.${field}`;
  return isMessageKey(key) ? bothLanguages(key) : { bg: field, en: field };
}
