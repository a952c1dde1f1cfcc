import { z } from 'zod';
import { policyArea as schema } from '../../../contract/entries/schemas';
import { ALL } from '../../../contract/facets';
import { titleOrder } from '../../../domain/title-order';
import { body } from '../body';
import { headFields, integer, text } from '../fields';
import { projectedType } from '../projected-type';

/** As many digits as the largest position can have. */
const POSITION_DIGITS = 10;

export const policyArea = projectedType({
  type: 'policy-area',
  populate: {},
  row: z.object({ ...headFields, position: integer, summary: text, body }),
  schema,
  fields: (row) => ({ ...row, position: row.position ?? 0 }),
  place: ({ position, title }) => ({
    sortKey: `${String(position).padStart(POSITION_DIGITS, '0')} ${titleOrder(title)}`,
    facets: [ALL],
  }),
});
