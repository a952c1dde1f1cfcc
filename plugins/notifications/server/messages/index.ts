import type { Language, Texts } from '@dialozi/platform';
import bg from './bg.json';
import en from './en.json';

export type MessageKey = keyof typeof bg;

const MESSAGES: Record<Language, Record<MessageKey, string>> = { bg, en };

/** A text; `{name}` in it stands for the value of `name`. */
export function message(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return MESSAGES[language][key].replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** The same text in every language, for answers that carry them all. */
export function bothLanguages(key: MessageKey): Texts {
  return { bg: message('bg', key), en: message('en', key) };
}
