import type { FileText } from '@dialozi/media';
import { isScan } from '@dialozi/media/server';
import { z } from 'zod';
import type { PublicFileText } from '../../../contract/entries/media';
import { document as schema } from '../../../contract/entries/schemas';
import { LOCALES } from '../../../contract/locales';
import { dayInSofia } from '@dialozi/platform';
import { excerptOf } from '../../../domain/excerpt';
import { body } from '../body';
import { choice, day, headFields, publicationOf, subjectFields, text } from '../fields';
import { fileWithId } from '../media';
import { projectedType } from '../projected-type';
import { alsoByChange, POPULATED_SUBJECTS, subjectFacets } from '../subjects';

const fileTextOf = (text: FileText | undefined): PublicFileText | null =>
  text === undefined
    ? null
    : {
        pages: text.pages.length,
        isScan: isScan(text),
        excerpt: text.isRecognised ? '' : excerptOf(text.pages),
        recognised: text.isRecognised ? [...text.pages] : [],
      };

export const document = projectedType({
  type: 'document',
  populate: { file: true, ...POPULATED_SUBJECTS },
  row: z.object({
    ...headFields,
    ...subjectFields,
    summary: text,
    body,
    file: fileWithId,
    fileLanguage: choice(LOCALES, 'bg'),
    documentDate: day,
  }),
  schema,
  fields: (row, { now, words, versions }) => ({
    ...row,
    file: row.file?.file ?? null,
    fileText: row.file === null ? null : fileTextOf(words.get(row.file.id)),
    versions: [...(versions.get(row.documentId) ?? [])],
    documentDate: row.documentDate ?? dayInSofia(publicationOf(row, now)),
  }),
  place: (entry) => ({ sortKey: entry.documentDate, facets: alsoByChange(subjectFacets(entry)) }),
});
