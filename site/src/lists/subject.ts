import type { Content, Entry } from '@dialozi/publisher/contract';
import { ALL, byCommunity, byPolicyArea } from '@dialozi/publisher/contract/facets';
import { FILTERS, type FilterSegment, type View } from './view';

/** The types that can be read by policy area and by settlement. */
export const FILTERED = ['article', 'document'] as const;

/** The policy area or community a list is narrowed to. */
export type Subject = Entry<'policy-area'> | Entry<'community'>;

const FACET: Record<FilterSegment, (documentId: string) => string> = {
  politika: byPolicyArea,
  'naseleno-myasto': byCommunity,
};

/** The facet of a filter on an entry. */
export const facetOf = (by: FilterSegment, documentId: string): string => FACET[by](documentId);

/** What a view is narrowed to: its facet, with the entry where there is one; null if unknown. */
export async function readSubject(
  content: Content,
  { filter }: View,
): Promise<{ facet: string; subject: Subject | null } | null> {
  if (filter === null) return { facet: ALL, subject: null };
  const subject = await content.entry(FILTERS[filter.by], filter.slug);
  return subject && { facet: facetOf(filter.by, subject.documentId), subject };
}
