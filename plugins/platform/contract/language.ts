/** The languages in which the platform answers; the first is the default. */
export const LANGUAGES = ['bg', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in every language. */
export type Texts = Readonly<Record<Language, string>>;
