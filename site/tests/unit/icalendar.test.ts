import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, icalendar } from '../../src/calendar/icalendar';

const event: CalendarEvent = {
  documentId: 'abc123',
  path: '/sabitia/sreshta/',
  title: 'Обсъждане: бюджет, данъци; и още',
  summary: 'Ела и питай.',
  place: 'Голямата зала, гр. Ботевград',
  onlineUrl: null,
  eventStatus: 'scheduled',
  previousStart: null,
  revision: 0,
  revisedAt: '2026-11-20T08:00:00.000Z',
  start: '2026-12-03T15:00:00.000Z',
  end: '2026-12-03T17:00:00.000Z',
  repetition: null,
  allDay: false,
};

const writeAll = (events: readonly CalendarEvent[]): string =>
  icalendar(events, {
    name: 'Община Ботевград: събития',
    offTitle: (status, title) => `${status}: ${title}`,
    address: (path) => `https://example.org${path}`,
  });
const write = (fields: Partial<CalendarEvent>): string => writeAll([{ ...event, ...fields }]);

/** As a calendar of somebody else reads it, with the time zone that the file itself brings. */
function read(file: string) {
  const calendar = ICAL.Component.fromString(file);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const found = calendar.getFirstSubcomponent('vevent');
  if (zone === null || found === null) throw new Error('The calendar holds no event.');
  const sofia = new ICAL.Timezone(zone);
  const instant = (time: InstanceType<typeof ICAL.Time>) => {
    time.zone = sofia;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  const parsed = new ICAL.Event(found);
  const status = found.getFirstPropertyValue('status');
  return { parsed, status, start: instant(parsed.startDate), end: instant(parsed.endDate) };
}

test('another program reads what was meant', () => {
  const { parsed, status, start, end } = read(write({}));
  expect(parsed).toMatchObject({
    uid: 'abc123@dialozi',
    summary: event.title,
    location: event.place,
    description: event.summary,
    sequence: 0,
  });
  expect([status, start, end]).toEqual(['CONFIRMED', event.start, event.end]);
});

test('a cancelled event is cancelled, under its old name in the calendar', () => {
  const { parsed, status } = read(write({ eventStatus: 'cancelled', revision: 3 }));
  expect(status).toBe('CANCELLED');
  expect(parsed).toMatchObject({ uid: 'abc123@dialozi', sequence: 3 });
  expect(parsed.summary).toBe(`cancelled: ${event.title}`);
});

test('a postponed event is taken off the time that it had', () => {
  const file = write({
    eventStatus: 'postponed',
    start: null,
    end: null,
    previousStart: event.start,
  });
  expect(read(file)).toMatchObject({ status: 'CANCELLED', start: event.start });
});

test('an event that never had a date is in no calendar', () => {
  expect(write({ start: null, end: null })).not.toContain('VEVENT');
});

test('whole days are dates, and their end is the day after', () => {
  const start = '2026-12-03T22:30:00.000Z';
  const file = write({ allDay: true, start, end: '2026-12-05T10:00:00.000Z' });
  expect(file).toContain('DTSTART;VALUE=DATE:20261204\r\n');
  expect(file).toContain('DTEND;VALUE=DATE:20261206\r\n');
});

test('the clock of Sofia is the same in the file as on the site, in summer and in winter', () => {
  const instants = fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2040-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (instant) => {
      instant.setUTCMilliseconds(0);
      // Autumn repeats an hour, and a local time does not say which of the two it is.
      fc.pre(
        !(instant.getUTCMonth() === 9 && instant.getUTCDate() > 24 && instant.getUTCHours() < 2),
      );
      expect(read(write({ start: instant.toISOString(), end: null })).start).toBe(
        instant.toISOString(),
      );
    }),
  );
});

test('no line is longer than 75 octets, and any text comes back', () => {
  const text = fc.string({
    unit: fc.constantFrom('Ж', 'a', ',', ';', '\\', '\n', ':', '"', '😀', ' '),
  });
  fc.assert(
    fc.property(text, (title) => {
      const file = write({ title });
      const lines = file.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(read(file).parsed.summary).toBe(title);
    }),
  );
});

test('whatever events there are, another program reads each of them, once', () => {
  const instant = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record({
    documentId: fc.uuid(),
    path: fc.constantFrom('/sabitia/edno/', null),
    title: fc.string({ unit: 'grapheme', minLength: 1 }),
    summary: fc.string({ unit: 'grapheme' }),
    place: fc.string({ unit: 'grapheme' }),
    onlineUrl: fc.option(fc.webUrl()),
    eventStatus: fc.constantFrom('scheduled', 'rescheduled', 'postponed', 'cancelled'),
    previousStart: fc.option(instant),
    revision: fc.nat(),
    revisedAt: instant,
    start: fc.option(instant),
    end: fc.constant(null),
    repetition: fc.constant(null),
    allDay: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyEvent, { maxLength: 4, selector: ({ documentId }) => documentId }),
      (events) => {
        const dated = events.filter(
          ({ start, previousStart }) => (start ?? previousStart) !== null,
        );
        const found = ICAL.Component.fromString(writeAll(events)).getAllSubcomponents('vevent');
        expect(found.map((one) => new ICAL.Event(one).uid)).toEqual(
          dated.map(({ documentId }) => `${documentId}@dialozi`),
        );
        expect(found.map((one) => new ICAL.Event(one).sequence)).toEqual(
          dated.map(({ revision }) => revision),
        );
        expect(found.map((one) => one.getFirstPropertyValue('status'))).toEqual(
          dated.map(({ eventStatus }) =>
            eventStatus === 'cancelled' || eventStatus === 'postponed' ? 'CANCELLED' : 'CONFIRMED',
          ),
        );
      },
    ),
  );
}, 60_000);

test('equal events are equal bytes', () => {
  expect(write({})).toBe(write({}));
});
