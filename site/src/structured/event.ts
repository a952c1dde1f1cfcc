import type { Entry } from '@dialozi/publisher/contract';
import { isSafeAddress } from '@dialozi/publisher/contract/safe-address';
import { sofiaDay } from '../text/dates';
import { municipality } from './municipality';
import { schedule } from './schedule';
import type { Thing } from './schema-org';

const STATUS = {
  scheduled: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const;

/**
 * An event or a session, with the start that it had before it moved: https://schema.org/Event.
 * @returns null without a date or a place, for schema.org knows no such event
 */
export function event(
  entry: Entry<'event' | 'session'>,
  settings: Entry<'site-settings'>,
  origin: string,
): Thing | null {
  const { title, summary, start, end, locale, path, eventStatus, previousStart } = entry;
  const attendance = attendanceOf(entry);
  if (start === null || attendance === null) return null;
  const eventSchedule = schedule(entry);
  // A day is a day in Sofia; as an instant it would begin on the evening before, in UTC.
  const time = (instant: string): string => (entry.allDay ? sofiaDay(instant) : instant);
  return {
    '@type': 'Event',
    name: title,
    ...(summary !== '' && { description: summary }),
    startDate: time(start),
    ...(end !== null && { endDate: time(end) }),
    eventStatus: `https://schema.org/${STATUS[eventStatus]}`,
    ...(eventStatus === 'rescheduled' &&
      previousStart !== null && { previousStartDate: time(previousStart) }),
    ...(eventSchedule && { eventSchedule }),
    ...attendance,
    inLanguage: locale,
    url: `${origin}${path ?? ''}`,
    organizer: municipality(settings, origin),
  };
}

/** Where people take part: at a place, in the net or both; null where nothing is said of it. */
function attendanceOf({
  place,
  onlineUrl,
}: Entry<'event' | 'session'>): Record<string, unknown> | null {
  const online = onlineUrl !== null && isSafeAddress(onlineUrl) ? onlineUrl : null;
  const locations: Thing[] = [
    ...(place === '' ? [] : [{ '@type': 'Place', name: place, address: place }]),
    ...(online === null ? [] : [{ '@type': 'VirtualLocation', url: online }]),
  ];
  if (locations.length === 0) return null;
  const mode = locations.length === 2 ? 'Mixed' : online === null ? 'Offline' : 'Online';
  return {
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: locations,
  };
}
