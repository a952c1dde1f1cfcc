import type { Card } from '@dialozi/publisher/contract';
import { sofiaDay } from '../text/dates';
import { contentLine, escapeText } from './content-line';
import { SOFIA } from './sofia';

/** What a calendar shows of an event or a session. */
export type CalendarEvent = Pick<
  Card<'event' | 'session'>,
  | 'documentId'
  | 'path'
  | 'title'
  | 'summary'
  | 'place'
  | 'onlineUrl'
  | 'eventStatus'
  | 'previousStart'
  | 'revision'
  | 'revisedAt'
  | 'start'
  | 'end'
  | 'allDay'
>;

export interface CalendarTexts {
  /** How people call the calendar. */
  name: string;
  /** The title of an event that does not take place as announced: „Отменено: …“. */
  offTitle(status: 'postponed' | 'cancelled', title: string): string;
  /** The whole address of a page of the site. */
  address(path: string): string;
}

type Line = readonly [name: string, value: string];

/**
 * A calendar of events by RFC 5545. Nothing in it comes from the clock, so equal events give equal
 * bytes. An event that has no date and never had one is left out. A postponed event is cancelled at
 * the time that it had: whoever has it in a calendar is not to come.
 */
export function icalendar(events: readonly CalendarEvent[], texts: CalendarTexts): string {
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Dialozi//Events//BG'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', escapeText(texts.name)],
    ['X-WR-TIMEZONE', 'Europe/Sofia'],
    ...SOFIA,
    ...events.flatMap((event) => eventLines(event, texts)),
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => contentLine(name, value)).join('');
}

function eventLines(event: CalendarEvent, texts: CalendarTexts): Line[] {
  const start = event.start ?? event.previousStart;
  if (start === null) return [];
  const { eventStatus } = event;
  const isOff = eventStatus === 'cancelled' || eventStatus === 'postponed';
  const title = isOff ? texts.offTitle(eventStatus, event.title) : event.title;
  const address = event.path === null ? null : texts.address(event.path);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.documentId}@dialozi`],
    ['DTSTAMP', utc(event.revisedAt)],
    ['LAST-MODIFIED', utc(event.revisedAt)],
    ['SEQUENCE', String(event.revision)],
    ['STATUS', isOff ? 'CANCELLED' : 'CONFIRMED'],
    ...times(start, event),
    ['SUMMARY', escapeText(title)],
    ...optional('DESCRIPTION', descriptionOf(event)),
    ...optional('LOCATION', event.place),
    ...(address === null ? [] : [['URL', address] as const]),
    ['END', 'VEVENT'],
  ];
}

function times(start: string, { end, allDay }: CalendarEvent): Line[] {
  if (!allDay) {
    return [local('DTSTART', start), ...(end === null ? [] : [local('DTEND', end)])];
  }
  // The end of whole days is the first day after them.
  return [
    ['DTSTART;VALUE=DATE', compact(sofiaDay(start))],
    ['DTEND;VALUE=DATE', compact(dayAfter(sofiaDay(end ?? start)))],
  ];
}

const optional = (name: string, text: string): Line[] =>
  text === '' ? [] : [[name, escapeText(text)]];

const descriptionOf = ({ summary, onlineUrl }: CalendarEvent): string =>
  [summary, onlineUrl ?? ''].filter((part) => part !== '').join('\n\n');

/** `sv` writes dates and times as ISO 8601 does. */
const clock = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Sofia',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const compact = (isoTime: string): string => isoTime.replace(/[-:]/g, '').replace(' ', 'T');

const local = (name: string, instant: string): Line => [
  `${name};TZID=Europe/Sofia`,
  compact(clock.format(new Date(instant))),
];

const utc = (instant: string): string =>
  `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;

const DAY = 86_400_000;
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
