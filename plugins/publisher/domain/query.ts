import type { EntryType } from '../contract/entries/schemas';
import { ALL } from '../contract/facets';
import type { ListQuery } from '../contract/content';
import type { Locale } from '../contract/locales';

/** Windows count from the smallest sort key (`forward`) or from the largest (`backward`). */
export type Direction = 'forward' | 'backward';

interface Scope {
  type: EntryType;
  locale: Locale;
}

export type EntryQuery = Scope & { kind: 'entry'; slug: string };
export type SingleQuery = Scope & { kind: 'single' };
export type ReferenceQuery = Scope & { kind: 'reference'; documentId: string };
export type CountQuery = Scope & { kind: 'count'; facet: string };
/** The entries at the ranks `first` (inclusive) to `upto` (exclusive) of a facet. */
export type WindowQuery = Scope & {
  kind: 'window';
  facet: string;
  direction: Direction;
  first: number;
  upto: number;
};

/** The entries that stand directly before one in a facet, at most `MOST_OLDER`. */
export type OlderQuery = Scope & { kind: 'older'; facet: string; documentId: string };

/** What another plugin has to tell of a subject, such as the end of the audit log. */
export interface TotalsQuery {
  kind: 'totals';
  subject: string;
}

/** A question a page can ask. Two questions with the same `queryKey` have the same answer. */
export type Query =
  EntryQuery | SingleQuery | ReferenceQuery | CountQuery | WindowQuery | OlderQuery | TotalsQuery;

export const LONGEST_WINDOW = 200;

export function windowQuery(query: ListQuery, locale: Locale): WindowQuery {
  const first = query.offset ?? 0;
  const length = Math.min(query.limit ?? LONGEST_WINDOW, LONGEST_WINDOW);
  return {
    kind: 'window',
    type: query.type,
    locale,
    facet: query.facet ?? ALL,
    direction: query.order ?? 'forward',
    first,
    upto: first + length,
  };
}

/** The name under which a question and the answers that pages got are noted. */
export function queryKey(query: Query): string {
  if (query.kind === 'totals') return `totals/${query.subject}`;
  const scope = `${query.kind}/${query.type}/${query.locale}`;
  switch (query.kind) {
    case 'entry':
      return `${scope}/${query.slug}`;
    case 'single':
      return scope;
    case 'reference':
      return `${scope}/${query.documentId}`;
    case 'count':
      return `${scope}/${query.facet}`;
    case 'older':
      return `${scope}/${query.facet}/${query.documentId}`;
    case 'window':
      return `${scope}/${query.facet}/${query.direction}/${query.first}-${query.upto}`;
  }
}
