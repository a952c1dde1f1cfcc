import type { Content } from '@dialozi/publisher/contract';
import { type AddressedType, homePath, sectionPath } from '@dialozi/publisher/contract/paths';
import { element, xmlDocument } from '../text/xml';

/** A sitemap may hold 50,000 addresses; fewer, so that a new entry has less written again. */
export const PART_SIZE = 5_000;
const WINDOW = 200;
const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** The sections, in an order that does not change; pages of the platform itself stand at its root. */
const TYPES: readonly AddressedType[] = [
  'article',
  'document',
  'event',
  'session',
  'gallery',
  'video',
  'community',
  'policy-area',
  'organisation',
  'notice',
  'page',
];

/** The index of a language's sitemaps. */
export const sitemapPath = (locale: Content['locale']): string => `${homePath(locale)}sitemap.xml`;

const partPath = (locale: Content['locale'], type: AddressedType, part: number): string =>
  `${homePath(locale)}sitemaps/${type}-${part}.xml`;

/** The addresses of the sitemaps that the index names, counted from the oldest entries. */
export async function partPaths(content: Content): Promise<string[]> {
  const counts = await Promise.all(TYPES.map((type) => content.count({ type })));
  return TYPES.flatMap((type, index) =>
    Array.from({ length: Math.max(1, Math.ceil((counts[index] ?? 0) / PART_SIZE)) }, (_, part) =>
      partPath(content.locale, type, part + 1),
    ),
  );
}

/** The index of the sitemaps of a language, as sitemaps.org has it. */
export async function sitemapIndex(content: Content, origin: string): Promise<string> {
  const paths = await partPaths(content);
  return xmlDocument(
    element(
      'sitemapindex',
      NAMESPACE,
      paths.map((path) => element('sitemap', {}, [element('loc', {}, `${origin}${path}`)])),
    ),
  );
}

/**
 * One sitemap: the section's own page and entries of a type.
 * @param name such as `article-1`
 * @returns null where there is no such part
 */
export async function sitemapPart(
  content: Content,
  { name, origin }: { name: string; origin: string },
): Promise<string | null> {
  const [, named, number] = /^([a-z-]+)-([1-9]\d{0,3})$/.exec(name) ?? [];
  const type = TYPES.find((each) => each === named);
  const part = Number(number);
  if (type === undefined) return null;
  const entries = await addressesOf(content, type, PART_SIZE * (part - 1));
  if (entries.length === 0 && part > 1) return null;
  const paths = part === 1 ? [sectionPath(type, content.locale), ...entries] : entries;
  return xmlDocument(
    element(
      'urlset',
      NAMESPACE,
      paths.map((path) => element('url', {}, [element('loc', {}, `${origin}${path}`)])),
    ),
  );
}

/** Windows counted from the oldest: a new entry changes the last one alone. */
async function addressesOf(
  content: Content,
  type: AddressedType,
  offset: number,
): Promise<string[]> {
  const paths: string[] = [];
  while (paths.length < PART_SIZE) {
    const cards = await content.list({ type, offset: offset + paths.length, limit: WINDOW });
    paths.push(...cards.map(({ path }) => path ?? ''));
    if (cards.length < WINDOW) break;
  }
  return paths;
}
