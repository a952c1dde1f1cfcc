import { bulgarian } from '../../cms/src/admin/translations/index.ts';

/**
 * What the admin of Strapi shows a member of staff under a key of its texts, such as `global.save`,
 * so that a test finds a button by its name whatever the translation is. `values` fill placeholders.
 */
export function strapiWord(key: string, values: Record<string, string> = {}): string {
  const text = bulgarian[key];
  if (text === undefined) throw new Error(`Nothing translates ${key}`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
