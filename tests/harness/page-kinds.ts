import { SECTIONS } from '@dialozi/publisher/contract/paths';
import type { CrawledPage } from './crawl.ts';

/** Second segments that are no entry's slug: a filter by subject, an archive page, past events, a month. */
const LISTS = new Set(['politika', 'naseleno-myasto', 'stranitsa', 'minali', 'mesets', 'vid']);

/**
 * What kind of page stands at an address, with its language: `bg novini`, `en sabitia/*`. Every
 * page without a section (about, privacy, …) is a kind of its own.
 */
function pageKind(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const language = segments[0] === 'en' ? 'en' : 'bg';
  const [section, second, ...rest] = language === 'en' ? segments.slice(1) : segments;
  if (section === undefined) return `${language} /`;
  const sections: readonly string[] = Object.values(SECTIONS);
  if (second === undefined || !sections.includes(section)) return [language, ...segments].join(' ');
  if (!LISTS.has(second)) return `${language} ${section}/*`;
  const archive = second === 'stranitsa' || rest.includes('stranitsa') ? '/stranitsa' : '';
  return `${language} ${section}/${second}${archive}`;
}

/** Documents of the demo that have more to show than the longest one. */
export const DEMO_DOCUMENTS = {
  corrected: '/dokumenti/rezultati-ot-dopitvaneto-za-chesmite/',
  scanned: '/dokumenti/protokol-ot-obhod-na-cheshmite-2019/',
} as const;

/** Of every kind the page with the most on it, by kind. */
export function oneOfEachKind(pages: readonly CrawledPage[]): { kind: string; path: string }[] {
  const longest = new Map<string, CrawledPage>();
  for (const page of pages.filter(({ size, status }) => size > 0 && status === 200)) {
    const kind = pageKind(page.path);
    if (page.size > (longest.get(kind)?.size ?? 0)) longest.set(kind, page);
  }
  return [...longest].map(([kind, { path }]) => ({ kind, path }));
}
