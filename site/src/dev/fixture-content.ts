import type {
  Card,
  Content,
  Entry,
  EntryType,
  ListQuery,
  Locale,
  Reference,
} from '@dialozi/publisher/contract';
import { MOST_OLDER } from '@dialozi/publisher/contract/content';
import { ALL } from '@dialozi/publisher/contract/facets';
import { facetsOf, sortKey } from './fixture-facets';

/** Entries by type, in both languages. */
export type Fixture = { [T in EntryType]: Entry<T>[] };

/** A `Content` over entries held in memory: for the dev server without a database, and for tests. */
export class FixtureContent implements Content {
  readonly locale: Locale;
  private readonly fixture: Fixture;

  constructor(locale: Locale, fixture: Fixture) {
    this.locale = locale;
    this.fixture = fixture;
  }

  private in<T extends EntryType>(type: T, facet: string = ALL): Entry<T>[] {
    const entries: Entry<T>[] = this.fixture[type];
    return entries
      .filter((entry) => entry.locale === this.locale)
      .filter((entry) => facet === ALL || facetsOf(entry).includes(facet))
      .sort((a, b) => sortKey(a, facet).localeCompare(sortKey(b, facet), 'bg'));
  }

  entry<T extends EntryType>(type: T, slug: string): Promise<Entry<T> | null> {
    return Promise.resolve(this.in(type).find((entry) => entry.slug === slug) ?? null);
  }

  settings(): Promise<Entry<'site-settings'>> {
    const [settings] = this.in('site-settings');
    if (settings === undefined) throw new Error(`The fixture has no settings in ${this.locale}.`);
    return Promise.resolve(settings);
  }

  /** Whole entries serve as their cards: a page takes from them what a card has. */
  list<T extends EntryType>(query: ListQuery<T>): Promise<Card<T>[]> {
    const { type, facet, order = 'forward', offset = 0, limit = 200 } = query;
    const entries: Card<T>[] = this.in(type, facet);
    const ordered = order === 'forward' ? entries : entries.toReversed();
    return Promise.resolve(ordered.slice(offset, offset + limit));
  }

  older<T extends EntryType>(query: {
    type: T;
    facet: string;
    documentId: string;
  }): Promise<Card<T>[]> {
    const entries: Card<T>[] = this.in(query.type, query.facet);
    const at = entries.findIndex(({ documentId }) => documentId === query.documentId);
    return Promise.resolve(
      entries.slice(Math.max(0, at - MOST_OLDER), Math.max(0, at)).toReversed(),
    );
  }

  count({ type, facet }: { type: EntryType; facet?: string }): Promise<number> {
    return Promise.resolve(this.in(type, facet).length);
  }

  reference(type: EntryType, documentId: string, locale = this.locale): Promise<Reference | null> {
    const entries: Entry[] = this.fixture[type];
    const found = entries.find(
      (entry) => entry.documentId === documentId && entry.locale === locale,
    );
    return Promise.resolve(found ? { title: found.title, path: found.path } : null);
  }

  totals(): Promise<null> {
    return Promise.resolve(null);
  }
}
