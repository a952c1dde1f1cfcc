import type { Card, Content, Entry, ListQuery, Reference } from '../../contract/content';
import { defaultSettings } from '../../contract/default-settings';
import type { EntryType } from '../../contract/entries/schemas';
import { ALL } from '../../contract/facets';
import type { Locale } from '../../contract/locales';
import { type Query, queryKey, windowQuery } from '../../domain/query';
import type { Ask } from './answer';

type OlderIn<T extends EntryType> = { type: T; facet: string; documentId: string };

export interface Notes {
  /** Question key → the question and the hash of its answer. */
  reads: Map<string, { query: Query; hash: string }>;
  /** Keys of the entries that the page shows. */
  shows: Set<string>;
}

/** The content as one page sees it; every question and its answer is noted. */
export function notedContent(locale: Locale, ask: Ask): { content: Content; notes: Notes } {
  const notes: Notes = { reads: new Map(), shows: new Set() };

  // The published tables hold only what the contract's schemas produced, so a type is named here,
  // once, instead of parsing every entry again on every page.
  const read = async <T>(query: Query): Promise<T> => {
    const { value, hash, shows } = await ask(query);
    notes.reads.set(queryKey(query), { query, hash });
    for (const key of shows) notes.shows.add(key);
    return value as T;
  };

  const content: Content = {
    locale,
    entry: <T extends EntryType>(type: T, slug: string) =>
      read<Entry<T> | null>({ kind: 'entry', type, locale, slug }),
    settings: async () =>
      (await read<Entry<'site-settings'> | null>({
        kind: 'single',
        type: 'site-settings',
        locale,
      })) ?? defaultSettings(locale),
    list: <T extends EntryType>(query: ListQuery<T>) => read<Card<T>[]>(windowQuery(query, locale)),
    older: <T extends EntryType>({ type, facet, documentId }: OlderIn<T>) =>
      read<Card<T>[]>({ kind: 'older', type, locale, facet, documentId }),
    count: ({ type, facet }) => read<number>({ kind: 'count', type, locale, facet: facet ?? ALL }),
    reference: (type, documentId, other) =>
      read<Reference | null>({ kind: 'reference', type, locale: other ?? locale, documentId }),
    totals: (subject) => read<unknown>({ kind: 'totals', subject }),
  };
  return { content, notes };
}
