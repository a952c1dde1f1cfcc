import type { Content, Entry, Reference } from '@dialozi/publisher/contract';
import { byCommunity, byPolicyArea } from '@dialozi/publisher/contract/facets';
import { mentions } from './mentions';

/**
 * The articles that the editor chose for this one; where none of them is published, the next older
 * ones on the same policy or, without one, about the same place.
 */
export async function relatedTo(
  content: Content,
  { documentId, related, policyArea, communities: [community] }: Entry<'article'>,
): Promise<Reference[]> {
  const chosen = await mentions(content, 'article', related);
  if (chosen.length > 0) return chosen;
  const facet =
    policyArea !== null
      ? byPolicyArea(policyArea)
      : community !== undefined
        ? byCommunity(community)
        : null;
  return facet === null ? [] : content.older({ type: 'article', facet, documentId });
}
