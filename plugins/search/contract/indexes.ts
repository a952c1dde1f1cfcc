import type { Locale } from '@dialozi/publisher';

/** Below this address lie the indexes. */
export const INDEXES_PATH = '/pagefind/';
/** Which indexes there are. */
export const INDEX_LIST = 'indexes.json';

/** One index of Pagefind: the pages of a language and a year. */
export interface SearchIndex {
  locale: Locale;
  /** Null for what has no date, such as settlements. */
  year: number | null;
  /** The folder below `INDEXES_PATH`; a changed index has another one. */
  folder: string;
  pages: number;
}

export interface IndexList {
  /** All that was published until this moment has been read. ISO 8601; null before the first index. */
  checkedAt: string | null;
  /** False while an index is made again, so that some of it cannot be found. */
  isWhole: boolean;
  indexes: SearchIndex[];
}

/** What stands beside a page in an index, all of it text. */
export interface IndexedMeta {
  title: string;
  type: string;
  /** A calendar day in Sofia; empty where the page has none. */
  day: string;
}

/** The filters of an index, by their names in it. */
export const INDEX_FILTERS = ['type', 'policyArea', 'community', 'year'] as const;
export type IndexFilter = (typeof INDEX_FILTERS)[number];
