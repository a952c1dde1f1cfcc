import { z } from 'zod';
import { article as schema } from '../../../contract/entries/schemas';
import { body } from '../body';
import { headFields, instant, publicationOf, references, subjectFields, text } from '../fields';
import { picture } from '../media';
import { projectedType } from '../projected-type';
import { DOCUMENT_ID, POPULATED_SUBJECTS, subjectFacets } from '../subjects';

export const article = projectedType({
  type: 'article',
  populate: { cover: true, related: DOCUMENT_ID, ...POPULATED_SUBJECTS },
  row: z.object({
    ...headFields,
    ...subjectFields,
    lead: text,
    body,
    cover: picture,
    date: instant,
    related: references,
  }),
  schema,
  fields: (row, { now }) => ({
    ...row,
    date: row.date ?? publicationOf(row, now).toISOString(),
  }),
  place: (entry) => ({ sortKey: entry.date, facets: subjectFacets(entry) }),
});
