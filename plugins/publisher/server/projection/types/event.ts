import { z } from 'zod';
import { event as schema, EVENT_KINDS, REPEATS } from '../../../contract/entries/schemas';
import { monthsOfEvent } from '../../../contract/event-days';
import { byKind, byMonth, changedIn, COMING, comingIn, PAST } from '../../../contract/facets';
import { body } from '../body';
import { choice, day, days, flag, headFields, subjectFields } from '../fields';
import { files } from '../media';
import { occasionFields, occasionKey, occasionRow, untilOver } from '../occasion';
import { projectedType } from '../projected-type';
import { POPULATED_SUBJECTS, subjectFacets } from '../subjects';

export const event = projectedType({
  type: 'event',
  populate: { leftOut: true, materials: true, ...POPULATED_SUBJECTS },
  row: z.object({
    ...headFields,
    ...subjectFields,
    kind: choice(EVENT_KINDS, 'event'),
    ...occasionRow,
    body,
    allDay: flag,
    repeats: choice(['no', ...REPEATS], 'no'),
    repeatsUntil: day,
    leftOut: days,
    materials: files,
  }),
  schema,
  fields: (row, { now }) => ({ ...row, ...occasionFields(row, now) }),
  place(entry) {
    const about = subjectFacets(entry);
    const [all, ...subjects] = [...about, byKind(entry.kind)];
    const facets = entry.coming ? [COMING, ...subjects.map(comingIn)] : [PAST];
    return {
      sortKey: occasionKey(entry),
      facets: [
        all,
        ...facets,
        ...subjects,
        ...monthsOfEvent(entry).map(byMonth),
        ...about.map(changedIn),
      ],
      changesAt: untilOver(entry),
    };
  },
});
