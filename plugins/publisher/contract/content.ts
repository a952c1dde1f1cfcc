import type { z } from 'zod';
import type { CARD_SCHEMAS } from './entries/cards';
import type { ENTRY_SCHEMAS, EntryType } from './entries/schemas';
import type { Locale } from './locales';

export type Entry<T extends EntryType = EntryType> = z.infer<(typeof ENTRY_SCHEMAS)[T]>;
export type Card<T extends EntryType = EntryType> = z.infer<(typeof CARD_SCHEMAS)[T]>;

/** The name and address of an entry that another one mentions. */
export interface Reference {
  title: string;
  path: string | null;
}

/**
 * A window on a facet. `forward` counts from the smallest sort key (the oldest news, the first
 * title), `backward` from the largest. Windows counted forward do not move when something newer is
 * added: that is why archive pages are numbered from the oldest.
 */
export interface ListQuery<T extends EntryType = EntryType> {
  type: T;
  /** One of `facets.ts`; everything when left out. */
  facet?: string;
  order?: 'forward' | 'backward';
  offset?: number;
  /** At most 200. */
  limit?: number;
}

/** How many entries `Content.older` names at most. */
export const MOST_OLDER = 3;

/**
 * All a page can know, as `Astro.locals.content`. Every call is noted as read by the page being
 * rendered; the page is rendered again when, and only when, an answer it got would differ.
 * A locale left out is the page's own.
 */
export interface Content {
  readonly locale: Locale;
  entry<T extends EntryType>(type: T, slug: string): Promise<Entry<T> | null>;
  /** The entry of a type that stands alone. */
  settings(): Promise<Entry<'site-settings'>>;
  list<T extends EntryType>(query: ListQuery<T>): Promise<Card<T>[]>;
  /**
   * The entries of a facet that stand directly before one of its own, the nearest first. What is
   * published later changes no such answer, so a page that shows them costs nothing afterwards.
   */
  older<T extends EntryType>(query: {
    type: T;
    facet: string;
    documentId: string;
  }): Promise<Card<T>[]>;
  count(query: { type: EntryType; facet?: string }): Promise<number>;
  /** Null where the entry is not published in that language. */
  reference(type: EntryType, documentId: string, locale?: Locale): Promise<Reference | null>;
  /**
   * What another plugin publishes about a subject that is no entry, as plain JSON to be parsed by
   * that plugin's schema; null while there is nothing.
   */
  totals(subject: string): Promise<unknown>;
}
