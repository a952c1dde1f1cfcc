import { z } from 'zod';
import { notice as schema, NOTICE_KINDS } from '../../../contract/entries/schemas';
import { ALL, byCommunity, byKind } from '../../../contract/facets';
import { choice, headFields, instant, publicationOf, references, text } from '../fields';
import { projectedType } from '../projected-type';
import { ProjectionError } from '../projection-error';
import { DOCUMENT_ID } from '../subjects';

/** Public from `from` until `until`. A notice without a beginning begins when it is published. */
export const notice = projectedType({
  type: 'notice',
  populate: { communities: DOCUMENT_ID },
  row: z.object({
    ...headFields,
    kind: choice(NOTICE_KINDS, 'other'),
    text,
    communities: references,
    from: instant,
    until: instant,
  }),
  schema,
  fields(row, { now }) {
    if (row.until === null) throw new ProjectionError('until', 'content.projection.missing');
    return { ...row, from: row.from ?? publicationOf(row, now).toISOString(), until: row.until };
  },
  place(entry, { now }) {
    const [from, until] = [new Date(entry.from), new Date(entry.until)];
    const changesAt = [from, until].find((moment) => now < moment) ?? null;
    return {
      sortKey: entry.from,
      facets: [ALL, byKind(entry.kind), ...entry.communities.map(byCommunity)],
      changesAt,
      isPublic: from <= now && now < until,
    };
  },
});
