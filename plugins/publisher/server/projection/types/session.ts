import { z } from 'zod';
import { session as schema } from '../../../contract/entries/schemas';
import { monthsOfEvent } from '../../../contract/event-days';
import { ALL, byMonth, changedIn, COMING, PAST } from '../../../contract/facets';
import { ONCE } from '../../../domain/repetition';
import { address, headFields, text } from '../fields';
import { file, files } from '../media';
import { occasionFields, occasionKey, occasionRow, untilOver } from '../occasion';
import { projectedType } from '../projected-type';

const agenda = z
  .array(z.object({ title: text, text, documents: files, decisionNumber: text, decision: text }))
  .nullish()
  .transform((value) => value ?? []);

export const session = projectedType({
  type: 'session',
  populate: { agenda: { populate: { documents: true } }, minutes: true },
  row: z.object({
    ...headFields,
    ...occasionRow,
    agenda,
    recordingUrl: address,
    minutes: file,
  }),
  schema,
  fields: (row, { now }) => ({
    ...row,
    ...occasionFields({ ...row, ...ONCE, allDay: false }, now),
  }),
  place: (entry) => ({
    sortKey: occasionKey(entry),
    facets: [
      ALL,
      entry.coming ? COMING : PAST,
      ...monthsOfEvent(entry).map(byMonth),
      changedIn(ALL),
    ],
    changesAt: untilOver(entry),
  }),
});
