import { z } from 'zod';
import { organisation as schema, ORGANISATION_KINDS } from '../../../contract/entries/schemas';
import { ALL, byCommunity, byKind, byPolicyArea } from '../../../contract/facets';
import { titleOrder } from '../../../domain/title-order';
import { body } from '../body';
import { address, choice, headFields, optionalText, reference, references, text } from '../fields';
import { picture } from '../media';
import { projectedType } from '../projected-type';
import { DOCUMENT_ID } from '../subjects';

export const organisation = projectedType({
  type: 'organisation',
  populate: { logo: true, policyAreas: DOCUMENT_ID, community: DOCUMENT_ID },
  row: z.object({
    ...headFields,
    kind: choice(ORGANISATION_KINDS, 'ngo'),
    summary: text,
    body,
    website: address,
    email: optionalText,
    phone: optionalText,
    logo: picture,
    policyAreas: references,
    community: reference,
  }),
  schema,
  fields: (row) => row,
  place: ({ title, kind, policyAreas, community }) => ({
    sortKey: titleOrder(title),
    facets: [
      ALL,
      byKind(kind),
      ...policyAreas.map(byPolicyArea),
      ...(community === null ? [] : [byCommunity(community)]),
    ],
  }),
});
