import { z } from 'zod';
import { video as schema } from '../../../contract/entries/schemas';
import { dayInSofia } from '@dialozi/platform';
import { body } from '../body';
import { address, day, headFields, publicationOf, subjectFields, text } from '../fields';
import { file, picture } from '../media';
import { projectedType } from '../projected-type';
import { alsoByChange, POPULATED_SUBJECTS, subjectFacets } from '../subjects';

export const video = projectedType({
  type: 'video',
  populate: { file: true, captions: true, poster: true, ...POPULATED_SUBJECTS },
  row: z.object({
    ...headFields,
    ...subjectFields,
    summary: text,
    date: day,
    url: address,
    file,
    captions: file,
    poster: picture,
    transcript: body,
  }),
  schema,
  fields: (row, { now }) => ({ ...row, date: row.date ?? dayInSofia(publicationOf(row, now)) }),
  place: (entry) => ({ sortKey: entry.date, facets: alsoByChange(subjectFacets(entry)) }),
});
