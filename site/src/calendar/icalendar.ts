import type { Card } from '@dialozi/publisher/contract';
import { contentLine, escapeText } from './content-line';
import { recurrence } from './recurrence';
import { SOFIA } from './sofia';
import { date, type Line, local, utc } from './times';

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
  | 'repetition'
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

/**
 * A calendar of events by RFC 5545. Nothing in it comes from the clock, so equal events give equal
 * bytes. An event that has no date and never had one is left out. A postponed event is cancelled at
 * the time that it had: whoever has it in a calendar is not to come. What repeats is one event, from
 * its first date on.
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
  const { eventStatus, repetition, allDay } = event;
  const { start, end } = repetition?.dates[0] ?? {
    ...event,
    start: event.start ?? event.previousStart,
  };
  if (start === null) return [];
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
    ...times(start, end, allDay),
    ...(repetition === null ? [] : recurrence(repetition, allDay)),
    ['SUMMARY', escapeText(title)],
    ...optional('DESCRIPTION', descriptionOf(event)),
    ...optional('LOCATION', event.place),
    ...(address === null ? [] : [['URL', address] as const]),
    ['END', 'VEVENT'],
  ];
}

function times(start: string, end: string | null, allDay: boolean): Line[] {
  if (!allDay) {
    return [local('DTSTART', start), ...(end === null ? [] : [local('DTEND', end)])];
  }
  // The end of whole days is the first day after them.
  return [
    ['DTSTART;VALUE=DATE', date(start)],
    ['DTEND;VALUE=DATE', date(end ?? start, 1)],
  ];
}

const optional = (name: string, text: string): Line[] =>
  text === '' ? [] : [[name, escapeText(text)]];

const descriptionOf = ({ summary, onlineUrl }: CalendarEvent): string =>
  [summary, onlineUrl ?? ''].filter((part) => part !== '').join('\n\n');
