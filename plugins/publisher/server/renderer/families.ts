import type { Content } from '../../contract/content';
import type { RouteFamily } from '../../contract/renderer';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../contract/locales';
import type { Ask } from '../content/answer';
import { notedContent, type Notes } from '../content/noted-content';
import type { Sql } from '../sql';
import { followsBehind, PRIORITY, queuePages } from './queue';
import { RenderError } from './render-page';

/** One family in one language: its name in the tables is also the address under which its reads stand. */
export function familyKeys(families: readonly RouteFamily[]): string[] {
  return LOCALES.flatMap((locale) => families.map(({ name }) => `family:${name}:${locale}`));
}

function familyOf(
  key: string,
  families: readonly RouteFamily[],
): { family: RouteFamily; locale: Locale } | null {
  for (const family of families) {
    for (const locale of LOCALES) {
      if (key === `family:${family.name}:${locale}`) return { family, locale };
    }
  }
  return null;
}

/**
 * Counts a family's addresses again and queues what appeared and what vanished.
 * @returns what the family asked to know them.
 * @throws RenderError when it cannot say.
 */
export async function countFamily(
  sql: Sql,
  tree: string,
  key: string,
  families: readonly RouteFamily[],
  ask: Ask,
  causes: readonly string[],
): Promise<Notes> {
  const known = familyOf(key, families);
  const { content, notes } = notedContent(known?.locale ?? DEFAULT_LOCALE, ask);
  // A tree of earlier code can have families that the site has no more; it is replaced soon.
  if (known === null) return notes;
  const wanted = new Set(await addressesOf(known.family, content, key, notes));
  const rows = await sql.rows<{ path: string }>(
    'SELECT path FROM publisher_pages WHERE tree = $1 AND family = $2',
    [tree, key],
  );
  const present = new Set(rows.map((row) => row.path));
  const pages = [
    ...[...wanted.difference(present)].map((path) => ({ path, action: 'render' as const })),
    ...[...present.difference(wanted)].map((path) => ({ path, action: 'remove' as const })),
  ];
  const priority = followsBehind(key) ? PRIORITY.behind : PRIORITY.lists;
  await queuePages(
    sql,
    tree,
    pages.map((page) => ({ ...page, family: key, priority })),
    causes,
  );
  return notes;
}

async function addressesOf(
  family: RouteFamily,
  content: Content,
  key: string,
  notes: Notes,
): Promise<string[]> {
  try {
    return await family.addresses(content);
  } catch (error) {
    throw new RenderError(key, notes, error);
  }
}
