import type texts from './translations/bg.json';

/** The name of a text; both languages have each. */
export type TextId = keyof typeof texts;
