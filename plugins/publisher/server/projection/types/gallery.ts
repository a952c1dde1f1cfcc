import { z } from 'zod';
import { gallery as schema } from '../../../contract/entries/schemas';
import { dayInSofia } from '@dialozi/platform';
import { day, headFields, publicationOf, subjectFields, text } from '../fields';
import { pictures } from '../media';
import { projectedType } from '../projected-type';
import { alsoByChange, POPULATED_SUBJECTS, subjectFacets } from '../subjects';

export const gallery = projectedType({
  type: 'gallery',
  populate: { pictures: true, ...POPULATED_SUBJECTS },
  row: z.object({ ...headFields, ...subjectFields, summary: text, date: day, pictures }),
  schema,
  fields: (row, { now }) => ({ ...row, date: row.date ?? dayInSofia(publicationOf(row, now)) }),
  place: (entry) => ({ sortKey: entry.date, facets: alsoByChange(subjectFacets(entry)) }),
});
