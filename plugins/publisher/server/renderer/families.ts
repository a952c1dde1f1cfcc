import type { RouteFamily } from '../../contract/renderer';
import { LOCALES, type Locale } from '../../contract/locales';
import type { Ask } from '../content/answer';
import { notedContent, type Notes } from '../content/noted-content';
import type { Sql } from '../sql';
import { PRIORITY, queuePages } from './queue';

/** One family in one language: its name in the tables is also the address under which its reads stand. */
export function familyKeys(families: readonly RouteFamily[]): string[] {
  return LOCALES.flatMap((locale) => families.map(({ name }) => `family:${name}:${locale}`));
}

function familyOf(
  key: string,
  families: readonly RouteFamily[],
): { family: RouteFamily; locale: Locale } {
  for (const family of families) {
    for (const locale of LOCALES) {
      if (key === `family:${family.name}:${locale}`) return { family, locale };
    }
  }
  throw new Error(`The site has no family of pages called ${key}.`);
}

/**
 * Counts a family's addresses again and queues what appeared and what vanished.
 * @returns what the family asked to know them.
 */
export async function countFamily(
  sql: Sql,
  tree: string,
  key: string,
  families: readonly RouteFamily[],
  ask: Ask,
  causes: readonly string[],
): Promise<Notes> {
  const { family, locale } = familyOf(key, families);
  const { content, notes } = notedContent(locale, ask);
  const wanted = new Set(await family.addresses(content));
  const rows = await sql.rows<{ path: string }>(
    'SELECT path FROM publisher_pages WHERE tree = $1 AND family = $2',
    [tree, key],
  );
  const present = new Set(rows.map((row) => row.path));
  const pages = [
    ...[...wanted.difference(present)].map((path) => ({ path, action: 'render' as const })),
    ...[...present.difference(wanted)].map((path) => ({ path, action: 'remove' as const })),
  ];
  await queuePages(
    sql,
    tree,
    pages.map((page) => ({ ...page, family: key, priority: PRIORITY.lists })),
    causes,
  );
  return notes;
}
