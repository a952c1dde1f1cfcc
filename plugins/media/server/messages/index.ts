import type { Language, Texts } from '@dialozi/platform';
import bg from './bg.json';
import en from './en.json';

export type MessageKey = keyof typeof bg;

const MESSAGES: Record<Language, Record<MessageKey, string>> = { bg, en };

/** A text for staff; `{name}` in it stands for the value of `name`. */
export function message(
  language: Language,
  key: MessageKey,
  values: Record<string, string | number> = {},
): string {
  return MESSAGES[language][key].replace(/\{(\w+)\}/g, (gap, name: string) =>
    String(values[name] ?? gap),
  );
}

/** The same in every language, for whoever answers in that of the request. */
export const sentences = (
  key: MessageKey,
  values: Record<string, string | number> = {},
): Texts => ({
  bg: message('bg', key, values),
  en: message('en', key, values),
});
