import type { EntryType } from '../contract/entries/schemas';
import { isByChange } from '../contract/facets';
import type { Locale } from '../contract/locales';

/** Where an entry stands in its facets: entries are ordered by sort key, then by documentId. */
export interface Position {
  sortKey: string;
  documentId: string;
}

/** All of an entry that an answer can depend on. */
export interface Face {
  slug: string | null;
  path: string | null;
  title: string;
  sortKey: string;
  updatedAt: string;
  facets: readonly string[];
  entryHash: string;
  cardHash: string;
}

/** What one published entry was and is; null where it was not or is no longer published. */
export interface Change {
  type: EntryType;
  locale: Locale;
  documentId: string;
  before: Face | null;
  after: Face | null;
}

/** What orders an entry in a facet. */
export const keyIn = (face: Pick<Face, 'sortKey' | 'updatedAt'>, facet: string): string =>
  isByChange(facet) ? face.updatedAt : face.sortKey;

/** Whether any answer can differ at all: an entry projected to the same thing is no change. */
export function isChange({ before, after }: Change): boolean {
  if (before === null || after === null) return before !== after;
  return (
    before.entryHash !== after.entryHash ||
    before.cardHash !== after.cardHash ||
    before.sortKey !== after.sortKey ||
    before.path !== after.path ||
    before.facets.join('\n') !== after.facets.join('\n')
  );
}

/** The order of the facets, as the database has it under `COLLATE "C"`. */
export function comparePositions(a: Position, b: Position): number {
  const byKey = Buffer.compare(Buffer.from(a.sortKey), Buffer.from(b.sortKey));
  return byKey === 0 ? Buffer.compare(Buffer.from(a.documentId), Buffer.from(b.documentId)) : byKey;
}
