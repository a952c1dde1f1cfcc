import { EVENT_STATUSES, type Repetition } from '../../contract/entries/schemas';
import { endOfEvent, type EventTime } from '../../domain/event-time';
import { isOver, presentDate, statusAt } from '../../domain/present-date';
import { datesOf, type RepeatedDate, type Repeating } from '../../domain/repetition';
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

interface Row extends DocumentHead, Repeating {
  previousStart: string | null;
  revision: number | null;
  revisedAt: string | null;
}

/** The fields of the entry that are not just those of its row. */
export function occasionFields(row: Row, now: Date) {
  const event = { ...row, end: row.start === null ? null : row.end };
  if (event.start !== null && event.end !== null && event.end < event.start) {
    throw new ProjectionError('end', 'content.projection.endsBeforeStart');
  }
  const dates = datesOf(event);
  const revisedAt = row.revisedAt ?? row.publishedAt ?? row.updatedAt;
  const { start, end } = presentDate(event, dates, { now, revisedAt });
  const over = endOfEvent({ ...event, start, end });
  return {
    start,
    end,
    repetition: repetitionOf(event, dates, now),
    allDay: row.allDay,
    eventStatus: statusAt(event, dates, now),
    revision: row.revision ?? 0,
    revisedAt,
    coming: over === null || now < over,
  };
}

function repetitionOf(event: Repeating, dates: RepeatedDate[], now: Date): Repetition | null {
  const { repeats } = event;
  if (repeats === 'no' || dates.every(({ isLeftOut }) => isLeftOut)) return null;
  return { repeats, dates: dates.map((date) => ({ ...date, isOver: isOver(event, date, now) })) };
}

type Placed = EventTime & { repetition: Repetition | null; coming: boolean };

/** Orders what takes place. */
export const occasionKey = ({ start, eventStatus }: Placed): string =>
  (eventStatus === 'postponed' ? null : start) ?? AFTER_EVERY_DATE;

/** When something that lies ahead will be over, or the next of its dates, be it one left out. */
export function untilOver(entry: Placed): Date | null {
  const next = entry.repetition?.dates.find((date) => !date.isOver);
  return entry.coming ? endOfEvent({ ...entry, ...next }) : null;
}
