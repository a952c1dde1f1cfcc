import type { Entry } from '@dialozi/publisher/contract';
import fc from 'fast-check';
import { article, data, happening, organisation, trail } from '../../../tests/harness/schema-org';
import { fixture } from '../../src/dev/fixture';
import { FixtureContent } from '../../src/dev/fixture-content';
import { COLLECTIONS } from '../../src/open-data/collections';
import { datasetOf, firstDays } from '../../src/open-data/datasets';
import { breadcrumbs } from '../../src/structured/breadcrumbs';
import { dataset } from '../../src/structured/dataset';
import { event } from '../../src/structured/event';
import { municipality } from '../../src/structured/municipality';
import { newsArticle } from '../../src/structured/news-article';
import { jsonLd } from '../../src/structured/schema-org';

const origin = 'https://dialozi.example.org';
function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('The fixture has none.');
  return one;
}
const settings = first(fixture['site-settings']);
const dated = (changed: Partial<Entry<'event'>> = {}): Entry<'event'> => ({
  ...first(fixture.event),
  start: '2026-11-30T15:00:00.000Z',
  end: null,
  place: 'Читалище',
  onlineUrl: null,
  ...changed,
});

test('the municipality, every article and every event keep to the rules', () => {
  organisation.parse(municipality(settings, origin));
  for (const one of fixture.article) article.parse(newsArticle(one, settings, origin));
  const events = fixture.event.map((one) => event(one, settings, origin));
  for (const one of events) if (one !== null) happening.parse(one);
  expect(events.some((one) => one !== null)).toBe(true);
});

test.each(['bg', 'en'] as const)(
  'every collection of the open data does so (%s)',
  async (locale) => {
    const content = new FixtureContent(locale, fixture);
    const since = await firstDays(content);
    expect(since.size).toBeGreaterThan(0);
    const inLocale = await content.settings();
    for (const collection of COLLECTIONS) {
      const told = { settings: inLocale, origin, since: since.get(collection) };
      expect(data.parse(dataset(datasetOf(collection, locale), told)).inLanguage).toBe(locale);
    }
  },
);

test('an event says whether people come to it, join it or both', () => {
  const mode = (changed: Partial<Entry<'event'>>): unknown =>
    happening.parse(event(dated(changed), settings, origin)).eventAttendanceMode;
  const onlineUrl = 'https://example.org/meet';
  expect(mode({})).toBe('https://schema.org/OfflineEventAttendanceMode');
  expect(mode({ onlineUrl })).toBe('https://schema.org/MixedEventAttendanceMode');
  expect(mode({ onlineUrl, place: '' })).toBe('https://schema.org/OnlineEventAttendanceMode');
});

test('a moved event tells the start it had, and a cancelled one that it is off', () => {
  const told = (changed: Partial<Entry<'event'>>): unknown =>
    happening.parse(event(dated(changed), settings, origin));
  const previousStart = '2026-11-27T15:00:00.000Z';
  expect(told({ eventStatus: 'rescheduled', previousStart })).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: previousStart,
  });
  const cancelled = told({ eventStatus: 'cancelled', previousStart });
  expect(cancelled).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  expect(cancelled).not.toHaveProperty('previousStartDate');
});

test('an event of whole days begins and ends on its days in Sofia', () => {
  const days = { start: '2026-11-22T22:00:00.000Z', end: '2026-11-24T22:00:00.000Z', allDay: true };
  expect(happening.parse(event(dated(days), settings, origin))).toMatchObject({
    startDate: '2026-11-23',
    endDate: '2026-11-25',
  });
});

test('an event that repeats tells its schedule by the clock in Sofia', () => {
  const on = (start: string, isLeftOut = false) => ({
    start,
    end: new Date(Date.parse(start) + 7_200_000).toISOString(),
    isLeftOut,
    isOver: false,
  });
  // The last Tuesdays of three months, with the change of the clock between them.
  const dates = [
    on('2026-09-29T15:00:00.000Z'),
    on('2026-10-27T16:00:00.000Z', true),
    on('2026-11-24T16:00:00.000Z'),
  ];
  const told = (changed: Partial<Entry<'event'>>): unknown =>
    happening.parse(event(dated(changed), settings, origin)).eventSchedule;
  const common = {
    '@type': 'Schedule',
    startDate: '2026-09-29',
    endDate: '2026-11-24',
    scheduleTimezone: 'Europe/Sofia',
    exceptDate: ['2026-10-27'],
  };
  const hours = { startTime: '18:00:00', endTime: '20:00:00' };
  expect(told({ repetition: { repeats: 'monthly-weekday', dates } })).toEqual({
    ...common,
    ...hours,
    repeatFrequency: 'P1M',
    byDay: '-1TU',
  });
  expect(told({ repetition: { repeats: 'monthly-date', dates } })).toMatchObject({
    byMonthDay: 29,
  });
  expect(told({ repetition: { repeats: 'fortnightly', dates }, allDay: true })).toEqual({
    ...common,
    repeatFrequency: 'P2W',
    byDay: 'https://schema.org/Tuesday',
  });
  expect(told({ repetition: null })).toBeUndefined();
});

test.each([{ start: null }, { place: '' }, { place: '', onlineUrl: 'javascript:alert(1)' }])(
  'an event with %j is not told of',
  (changed) => {
    expect(event(dated(changed), settings, origin)).toBeNull();
  },
);

test('the way to a page counts from one', () => {
  const way = [
    { title: 'Начало', path: '/' },
    { title: 'Новини', path: '/novini/' },
  ];
  expect(trail.parse(breadcrumbs(way, origin))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Начало', item: `${origin}/` },
      { '@type': 'ListItem', position: 2, name: 'Новини', item: `${origin}/novini/` },
    ],
  });
});

test('no title ends the element it stands in, and every title comes out as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const written = jsonLd({ '@type': 'Thing', name: `</script><!--${name}` });
      expect(written).not.toContain('<');
      expect(JSON.parse(written)).toMatchObject({ name: `</script><!--${name}` });
    }),
  );
});
