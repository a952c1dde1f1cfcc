import type { EventStatus } from './event-revision';
import { endOfEvent, type EventTime } from './event-time';
import type { RepeatedDate, Times } from './repetition';

/** Whether one of its dates is over, whatever has become of it. */
export function isOver(event: EventTime, date: Times, now: Date): boolean {
  const over = endOfEvent({ ...event, ...date, eventStatus: 'scheduled' });
  return over !== null && over <= now;
}

/**
 * The date of an event that counts: the next one that takes place, or the last where all are over;
 * of what takes place once its only one. What was called off stands still at the date to which
 * people would have come then.
 *
 * @param revisedAt when it became what it is
 */
export function presentDate(
  event: EventTime,
  dates: readonly RepeatedDate[],
  { now, revisedAt }: { now: Date; revisedAt: string },
): Times {
  const isOff = event.eventStatus === 'cancelled' || event.eventStatus === 'postponed';
  const moment = isOff ? new Date(revisedAt) : now;
  const held = dates.filter(({ isLeftOut }) => !isLeftOut);
  return held.find((date) => !isOver(event, date, moment)) ?? held.at(-1) ?? event;
}

/**
 * The status at a moment. What repeats and was moved says so until the date is over that came into
 * the place of the former one; then its dates are what people know.
 */
export function statusAt(
  event: EventTime & { previousStart: string | null },
  dates: readonly RepeatedDate[],
  now: Date,
): EventStatus {
  const { eventStatus, previousStart } = event;
  if (eventStatus !== 'rescheduled' || previousStart === null) return eventStatus;
  const distance = ({ start }: RepeatedDate): number =>
    Math.abs(Date.parse(start) - Date.parse(previousStart));
  const [inItsPlace] = dates
    .filter(({ isLeftOut }) => !isLeftOut)
    .sort((one, other) => distance(one) - distance(other));
  return inItsPlace && isOver(event, inItsPlace, now) ? 'scheduled' : eventStatus;
}
