import { ALL, byCommunity, byOrganisation, byPolicyArea, changedIn } from '../../contract/facets';
import type { Populate } from './projected-type';

export const DOCUMENT_ID = { select: ['documentId'] };

/** Loads what `subjectFields` reads. */
export const POPULATED_SUBJECTS = {
  policyArea: DOCUMENT_ID,
  communities: DOCUMENT_ID,
  organisation: DOCUMENT_ID,
} satisfies Populate;

interface Subjects {
  policyArea: string | null;
  communities: string[];
  organisation: string | null;
}

/** The facets of an entry that concerns a policy area, communities or an organisation. */
export function subjectFacets({ policyArea, communities, organisation }: Subjects): string[] {
  return [
    ALL,
    ...(policyArea === null ? [] : [byPolicyArea(policyArea)]),
    ...communities.map(byCommunity),
    ...(organisation === null ? [] : [byOrganisation(organisation)]),
  ];
}

/** For a type of which feeds tell by change. */
export const alsoByChange = (facets: readonly string[]): string[] => [
  ...facets,
  ...facets.map(changedIn),
];
