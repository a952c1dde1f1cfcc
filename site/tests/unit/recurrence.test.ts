import type { Repetition } from '@dialozi/publisher/contract';
import { REPEATS } from '@dialozi/publisher/contract/entries/schemas';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { datesOf } from '../../../plugins/publisher/domain/repetition';
import { clockInSofia } from '../../../plugins/publisher/domain/sofia-clock';
import { type CalendarEvent, icalendar } from '../../src/calendar/icalendar';
import { repetitionText } from '../../src/text/repetition';

interface Written {
  start: string;
  end: string | null;
  allDay: boolean;
  repeats: Repetition['repeats'];
  repeatsUntil: string;
  leftOut: string[];
}

const datesIn = (event: Written): Repetition['dates'] =>
  datesOf({ ...event, eventStatus: 'scheduled' }).map((date) => ({ ...date, isOver: false }));

/** As the publisher tells of it some time after its first date. */
function card(event: Written): CalendarEvent {
  const dates = datesIn(event);
  return {
    documentId: 'abc123',
    path: '/sabitia/klub/',
    title: 'Клуб',
    summary: '',
    place: '',
    onlineUrl: null,
    eventStatus: 'scheduled',
    previousStart: null,
    revision: 0,
    revisedAt: '2026-11-20T08:00:00.000Z',
    start: dates.at(-1)?.start ?? null,
    end: dates.at(-1)?.end ?? null,
    repetition: { repeats: event.repeats, dates },
    allDay: event.allDay,
  };
}

const write = (event: CalendarEvent): string =>
  icalendar([event], {
    name: 'Събития',
    offTitle: (status, title) => `${status}: ${title}`,
    address: (path) => path,
  });

/** The clock times at which another program shows it, without those that it leaves out. */
function shown(file: string): string[] {
  const calendar = ICAL.Component.fromString(file);
  const [zone, found] = [
    calendar.getFirstSubcomponent('vtimezone'),
    calendar.getFirstSubcomponent('vevent'),
  ];
  if (zone === null || found === null) throw new Error('The calendar holds no event.');
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const times = new ICAL.Event(found).iterator();
  const all: string[] = [];
  for (let time = times.next() as { toString(): string } | undefined; time; time = times.next()) {
    all.push(time.toString().slice(0, 'yyyy-mm-ddThh:mm'.length));
  }
  return all;
}

const club: Written = {
  start: '2026-10-13T15:00:00.000Z',
  end: '2026-10-13T17:00:00.000Z',
  allDay: false,
  repeats: 'weekly',
  repeatsUntil: '2026-11-11',
  leftOut: ['2026-10-27'],
};

test('a rule from the first date to the last, in UTC, without the days left out', () => {
  const file = write(card(club));
  expect(file).toContain('DTSTART;TZID=Europe/Sofia:20261013T180000\r\n');
  expect(file).toContain('DTEND;TZID=Europe/Sofia:20261013T200000\r\n');
  expect(file).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261110T160000Z\r\n');
  expect(file).toContain('EXDATE;TZID=Europe/Sofia:20261027T180000\r\n');
});

test('of whole days a rule by days', () => {
  const file = write(card({ ...club, allDay: true, repeats: 'monthly-weekday' }));
  expect(file).toContain('DTSTART;VALUE=DATE:20261013\r\n');
  expect(file).toContain('DTEND;VALUE=DATE:20261014\r\n');
  expect(file).toContain('RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261110\r\n');
  expect(write(card({ ...club, allDay: true }))).toContain('EXDATE;VALUE=DATE:20261027\r\n');
});

test('cancelled or postponed it is so as a whole', () => {
  for (const eventStatus of ['cancelled', 'postponed'] as const) {
    const file = write({ ...card(club), eventStatus });
    expect(file).toContain('STATUS:CANCELLED\r\n');
    expect(file).toContain('DTSTART;TZID=Europe/Sofia:20261013T180000\r\nDTEND');
    expect(file).toContain('RRULE:');
  }
});

test('another program comes to the same dates', () => {
  const start = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))
    // The hours that a change of the clock takes or repeats are read differently.
    .filter((date) => !/T0[34]/.test(clockInSofia(date)));
  const fields = [start, fc.constantFrom(...REPEATS), fc.boolean(), fc.nat(400)] as const;
  fc.assert(
    fc.property(...fields, fc.array(fc.nat(60)), (from, repeats, allDay, days, left) => {
      const repeatsUntil = new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
      const event = {
        ...club,
        start: from.toISOString(),
        end: null,
        allDay,
        repeats,
        repeatsUntil,
      };
      const all = datesIn({ ...event, leftOut: [] });
      fc.pre(all.length > 0);
      const leftOut = left.flatMap((index) => {
        const date = all[index];
        return date === undefined ? [] : [clockInSofia(new Date(date.start)).slice(0, 10)];
      });
      const held = datesIn({ ...event, leftOut }).filter(({ isLeftOut }) => !isLeftOut);
      const clocks = held.map((date) => clockInSofia(new Date(date.start)));
      const length = allDay ? 'yyyy-mm-dd'.length : undefined;
      expect(
        shown(write(card({ ...event, leftOut }))).map((time) => time.slice(0, length)),
      ).toEqual(clocks.map((clock) => clock.slice(0, length)));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each<[Partial<Written>, string, string]>([
  [
    {},
    'Всяка седмица във вторник до 10.11.2026\u00a0г.',
    'Every week on Tuesday until 10 November 2026',
  ],
  [
    { repeats: 'fortnightly' },
    'През седмица във вторник до 10.11.2026\u00a0г.',
    'Every second week on Tuesday until 10 November 2026',
  ],
  [
    { repeats: 'monthly-date' },
    'Всеки месец на дата 13 до 13.10.2026\u00a0г.',
    'On day 13 of every month until 13 October 2026',
  ],
  [
    { repeats: 'monthly-weekday' },
    'Вторият вторник на всеки месец до 10.11.2026\u00a0г.',
    'The second Tuesday of every month until 10 November 2026',
  ],
  [
    { repeats: 'monthly-weekday', start: '2026-10-28T16:00:00.000Z', repeatsUntil: '2026-12-01' },
    'Последната сряда на всеки месец до 25.11.2026\u00a0г.',
    'The last Wednesday of every month until 25 November 2026',
  ],
])('with %j it is said in words', (fields, bg, en) => {
  const event = card({ ...club, ...fields });
  expect(repetitionText(event, 'bg')).toBe(bg);
  expect(repetitionText(event, 'en')).toBe(en);
  expect(repetitionText({ ...event, eventStatus: 'postponed' }, 'bg')).toBeNull();
  expect(repetitionText({ ...event, repetition: null }, 'bg')).toBeNull();
});
