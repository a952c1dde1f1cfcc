import type { EVENT_STATUSES, Repeats } from '../contract/entries/schemas';

export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What a calendar shows of an event; instants in ISO 8601. */
export interface Announced {
  title: string;
  summary: string;
  place: string;
  onlineUrl: string;
  start: string | null;
  end: string | null;
  allDay: boolean;
  repeats: Repeats | 'no';
  repeatsUntil: string | null;
  leftOut: readonly string[];
  eventStatus: EventStatus;
}

export interface Revision {
  eventStatus: EventStatus;
  previousStart: string | null;
  revision: number;
}

/**
 * What publishing makes of an event that people already know: one that moved keeps the start it had
 * and says that its date is new, one that lost its date is postponed, and a postponed one with a date
 * again has moved. A cancelled event stays cancelled, and of one that is over the date is corrected, not moved. `revision` is the SEQUENCE of
 * RFC 5545, 3.8.7.4: it grows with every change that a calendar shows.
 *
 * @param known what readers see now, and the date of it that is next
 * @param next what is to be published
 * @param before what the last publication left behind
 */
export function revise(
  known: Announced & { nextStart: string | null; isOver: boolean },
  next: Announced,
  before: Pick<Revision, 'previousStart' | 'revision'>,
): Revision {
  const hasMoved = known.start !== null && known.start !== next.start && !known.isOver;
  const settled = {
    eventStatus: hasMoved ? statusAfterMove(next) : statusOnceKnown(known, next, before),
    previousStart: hasMoved ? known.nextStart : before.previousStart,
  };
  const isSame = sameInCalendar(known, { ...next, eventStatus: settled.eventStatus });
  return { ...settled, revision: before.revision + (isSame ? 0 : 1) };
}

function statusAfterMove({ eventStatus, start }: Announced): EventStatus {
  if (eventStatus === 'cancelled') return 'cancelled';
  return start === null ? 'postponed' : 'rescheduled';
}

/** Of an event whose date stays, or that was without one. */
function statusOnceKnown(
  known: Announced,
  { eventStatus, start }: Announced,
  { previousStart }: Pick<Revision, 'previousStart'>,
): EventStatus {
  const hasItsDate = known.start === null && start !== null;
  if (!hasItsDate || eventStatus !== 'postponed') return eventStatus;
  return previousStart === null ? 'scheduled' : 'rescheduled';
}

const SHOWN = [
  'title',
  'summary',
  'place',
  'onlineUrl',
  'start',
  'end',
  'allDay',
  'repeats',
  'repeatsUntil',
  'leftOut',
  'eventStatus',
] as const satisfies readonly (keyof Announced)[];

const sameInCalendar = (a: Announced, b: Announced): boolean =>
  SHOWN.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
