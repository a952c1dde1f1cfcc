import { endOfEvent, type EventTime } from '../../domain/event-time';
import { EVENT_STATUSES } from '../../contract/entries/schemas';
import { address, choice, type DocumentHead, instant, integer, text } from './fields';
import { ProjectionError } from './projection-error';

/** What events and sessions have in common: they take place, are moved and called off. */
export const occasionRow = {
  eventStatus: choice(EVENT_STATUSES, 'scheduled'),
  previousStart: instant,
  revision: integer,
  revisedAt: instant,
  summary: text,
  start: instant,
  end: instant,
  place: text,
  placeAccess: text,
  onlineUrl: address,
};

/** What is yet without a date, the first or a new one, stands after all that have one. */
const AFTER_EVERY_DATE = '9999-12-31T23:59:59.999Z';

interface Row extends DocumentHead, EventTime {
  revision: number | null;
  revisedAt: string | null;
}

/** The fields of the entry that are not just those of its row. */
export function occasionFields(row: Row, now: Date) {
  const { start, allDay } = row;
  const end = start === null ? null : row.end;
  if (start !== null && end !== null && end < start) {
    throw new ProjectionError('end', 'content.projection.endsBeforeStart');
  }
  const over = endOfEvent({ ...row, end });
  return {
    end,
    allDay,
    revision: row.revision ?? 0,
    revisedAt: row.revisedAt ?? row.publishedAt ?? row.updatedAt,
    coming: over === null || now < over,
  };
}

type Placed = EventTime & { coming: boolean };

/** Orders what takes place. */
export const occasionKey = ({ start, eventStatus }: Placed): string =>
  (eventStatus === 'postponed' ? null : start) ?? AFTER_EVERY_DATE;

/** When something that lies ahead will be over. */
export const untilOver = (entry: Placed): Date | null => (entry.coming ? endOfEvent(entry) : null);
