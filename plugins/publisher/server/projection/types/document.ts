import { z } from 'zod';
import { document as schema } from '../../../contract/entries/schemas';
import { LOCALES } from '../../../contract/locales';
import { dayInSofia } from '@dialozi/platform';
import { body } from '../body';
import { choice, day, headFields, publicationOf, subjectFields, text } from '../fields';
import { file } from '../media';
import { projectedType } from '../projected-type';
import { POPULATED_SUBJECTS, subjectFacets } from '../subjects';

export const document = projectedType({
  type: 'document',
  populate: { file: true, ...POPULATED_SUBJECTS },
  row: z.object({
    ...headFields,
    ...subjectFields,
    summary: text,
    body,
    file,
    fileLanguage: choice(LOCALES, 'bg'),
    documentDate: day,
  }),
  schema,
  fields: (row, { now }) => ({
    ...row,
    documentDate: row.documentDate ?? dayInSofia(publicationOf(row, now)),
  }),
  place: (entry) => ({ sortKey: entry.documentDate, facets: subjectFacets(entry) }),
});
