import { z } from 'zod';
import { community as schema } from '../../../contract/entries/schemas';
import { ALL, byKind } from '../../../contract/facets';
import { titleOrder } from '../../../domain/title-order';
import { body } from '../body';
import { choice, headFields, integer, number, optionalText, text } from '../fields';
import { picture } from '../media';
import { projectedType } from '../projected-type';

export const community = projectedType({
  type: 'community',
  populate: { picture: true },
  row: z.object({
    ...headFields,
    kind: choice(['settlement', 'interest'], 'settlement'),
    settlementType: z.enum(['town', 'village']).nullish(),
    ekatte: optionalText,
    postcode: optionalText,
    latitude: number,
    longitude: number,
    population: integer,
    populationYear: integer,
    summary: text,
    body,
    picture,
  }),
  schema,
  fields: (row) => ({ ...row, settlementType: row.settlementType ?? null }),
  place: ({ title, kind }) => ({ sortKey: titleOrder(title), facets: [ALL, byKind(kind)] }),
});
