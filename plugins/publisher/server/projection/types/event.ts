import { z } from 'zod';
import { event as schema, EVENT_KINDS, EVENT_STATUSES } from '../../../contract/entries/schemas';
import { byKind, COMING, comingIn, PAST } from '../../../contract/facets';
import { endOfEvent } from '../../../domain/event-time';
import { body } from '../body';
import {
  address,
  choice,
  flag,
  headFields,
  instant,
  integer,
  subjectFields,
  text,
} from '../fields';
import { files } from '../media';
import { projectedType } from '../projected-type';
import { ProjectionError } from '../projection-error';
import { POPULATED_SUBJECTS, subjectFacets } from '../subjects';

/** An event whose date, the first or a new one, is still to be announced stands after all that have one. */
const AFTER_EVERY_DATE = '9999-12-31T23:59:59.999Z';

export const event = projectedType({
  type: 'event',
  populate: { materials: true, ...POPULATED_SUBJECTS },
  row: z.object({
    ...headFields,
    ...subjectFields,
    kind: choice(EVENT_KINDS, 'event'),
    eventStatus: choice(EVENT_STATUSES, 'scheduled'),
    previousStart: instant,
    revision: integer,
    revisedAt: instant,
    summary: text,
    body,
    start: instant,
    end: instant,
    allDay: flag,
    place: text,
    placeAccess: text,
    onlineUrl: address,
    materials: files,
  }),
  schema,
  fields(row, { now }) {
    const end = row.start === null ? null : row.end;
    if (row.start !== null && end !== null && end < row.start) {
      throw new ProjectionError('end', 'content.projection.endsBeforeStart');
    }
    const over = endOfEvent({ ...row, end });
    return {
      ...row,
      end,
      revision: row.revision ?? 0,
      revisedAt: row.revisedAt ?? row.publishedAt ?? row.updatedAt,
      coming: over === null || now < over,
    };
  },
  place(entry) {
    const [all, ...subjects] = [...subjectFacets(entry), byKind(entry.kind)];
    const facets = entry.coming ? [COMING, ...subjects.map(comingIn)] : [PAST];
    return {
      sortKey: (entry.eventStatus === 'postponed' ? null : entry.start) ?? AFTER_EVERY_DATE,
      facets: [all, ...facets, ...subjects],
      changesAt: entry.coming ? endOfEvent(entry) : null,
    };
  },
});
