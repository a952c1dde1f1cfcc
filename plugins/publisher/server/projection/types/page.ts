import { z } from 'zod';
import { page as schema, PAGE_ROLES } from '../../../contract/entries/schemas';
import { ALL, byRole } from '../../../contract/facets';
import { titleOrder } from '../../../domain/title-order';
import { body } from '../body';
import { choice, headFields, text } from '../fields';
import { files } from '../media';
import { projectedType } from '../projected-type';

export const page = projectedType({
  type: 'page',
  populate: { attachments: true },
  row: z.object({
    ...headFields,
    role: choice(PAGE_ROLES, 'other'),
    summary: text,
    body,
    attachments: files,
  }),
  schema,
  fields: (row) => row,
  place: ({ title, role }) => ({ sortKey: titleOrder(title), facets: [ALL, byRole(role)] }),
});
