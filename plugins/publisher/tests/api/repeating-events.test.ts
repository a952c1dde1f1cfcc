import { happening } from '../../../../tests/harness/schema-org';
import { adminApi, adminToken } from '../../../../tests/harness';
import { changes, publishes, puts, reads, readsSoon, uniqueWord, type Written } from './editor';

const EVENT = { type: 'event' };
/** Tuesdays at 18:00 in Sofia; on 30 March 2031 the clock is moved. */
const WEEKLY = {
  start: '2031-03-18T16:00:00.000Z',
  end: '2031-03-18T18:00:00.000Z',
  repeats: 'weekly',
  repeatsUntil: '2031-04-08',
  place: 'Читалището',
};
const title = (word: string) => ({ title: `Клуб ${word}` });
const march = '/sabitia/mesets/2031-03/';
const april = '/sabitia/mesets/2031-04/';

async function republishes(documentId: string, data: Record<string, unknown>): Promise<void> {
  await changes(documentId, data, EVENT);
  await publishes(documentId, {}, EVENT);
}

const times = (html: string, word: string): number => html.split(word).length - 1;

/** What a page tells search engines of its event. */
function told(html: string): unknown {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.+?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
  );
  const { '@context': _, ...event } = found.find((one) => one['@type'] === 'Event') ?? {};
  return event;
}

test('an event that repeats stands on its page, in lists, months and calendars with its dates', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ ...title(word), ...WEEKLY }, EVENT);
  const page = `/sabitia/${slug}/`;
  await readsSoon(page, ({ html }) =>
    html.includes('Всяка седмица във вторник до 08.04.2031\u00a0г.'),
  );
  const { html } = await reads(page);
  for (const day of ['18.03.2031', '25.03.2031', '01.04.2031', '08.04.2031']) {
    expect(html).toContain(`${day}\u00a0г., 18:00\u00a0ч. – 20:00\u00a0ч.`);
  }
  expect(happening.parse(told(html))).toMatchObject({
    startDate: WEEKLY.start,
    eventSchedule: { repeatFrequency: 'P1W', startTime: '18:00:00', endDate: '2031-04-08' },
  });

  await readsSoon(march, (month) => times(month.html, word) === 2);
  await readsSoon(april, (month) => times(month.html, word) === 2);
  await readsSoon('/sabitia/', (list) => times(list.html, word) === 1);
  await readsSoon('/sabitia/vid/sabitie/', (list) => times(list.html, word) === 1);
  await readsSoon('/otvoreni-danni/sabitia.csv', (data) =>
    data.html.includes('2031-04-01T15:00:00.000Z'),
  );
  const rule = 'RRULE:FREQ=WEEKLY;UNTIL=20310408T150000Z\r\n';
  await readsSoon(`${page}sabitie.ics`, (file) => file.html.includes(rule));
  await readsSoon(
    '/sabitia/kalendar.ics',
    (file) =>
      (file.html.split(`UID:${documentId}@dialozi\r\n`)[1] ?? '')
        .split('END:VEVENT')[0]
        ?.includes(rule) === true,
  );
});

test('a day is left out, the rest is moved, then all is cancelled: page, months and calendar follow', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ ...title(word), ...WEEKLY }, EVENT);
  const [page, file] = [`/sabitia/${slug}/`, `/sabitia/${slug}/sabitie.ics`];
  await readsSoon(file, ({ html }) => html.includes('SEQUENCE:0\r\n'));

  await republishes(documentId, { leftOut: [{ day: '2031-03-25' }] });
  await readsSoon(file, ({ html }) => html.includes('SEQUENCE:1\r\nSTATUS:CONFIRMED\r\n'));
  expect((await reads(file)).html).toContain('EXDATE;TZID=Europe/Sofia:20310325T180000\r\n');
  await readsSoon(page, ({ html }) => html.includes('няма да се състои'));
  expect((await reads(page)).html).not.toContain('С нова дата');
  await readsSoon(march, ({ html }) => times(html, word) === 1);

  const wednesday = { start: '2031-03-19T16:00:00.000Z', end: '2031-03-19T18:00:00.000Z' };
  await republishes(documentId, { ...wednesday, leftOut: [] });
  await readsSoon(page, ({ html }) => /Беше 18\.03\.2031.+, сега 19\.03\.2031/.test(html));
  await readsSoon(file, ({ html }) => html.includes('SEQUENCE:2\r\nSTATUS:CONFIRMED\r\n'));
  expect((await reads(file)).html).not.toContain('EXDATE');
  await readsSoon(march, ({ html }) => times(html, word) === 2);
  await readsSoon(april, ({ html }) => times(html, word) === 1);

  await republishes(documentId, { eventStatus: 'cancelled' });
  await readsSoon(file, ({ html }) => html.includes('SEQUENCE:3\r\nSTATUS:CANCELLED\r\n'));
  expect((await reads(file)).html).toContain('RRULE:FREQ=WEEKLY');
  await readsSoon(page, ({ html }) => html.includes('Няма да се състои.'));
  expect((await reads(page)).html).not.toContain('Следващи дати');
});

test('in English it has the same dates, days left out too', async () => {
  const word = uniqueWord();
  const leftOut = [{ day: '2031-03-25' }];
  const { documentId } = await puts({ ...title(word), ...WEEKLY, leftOut }, EVENT);
  const english = { ...EVENT, locale: 'en' };
  const written = { title: `Club ${word}`, place: 'The community centre' };
  const { slug } = await changes(documentId, written, english);
  await publishes(documentId, {}, english);
  await readsSoon(`/en/sabitia/${slug}/`, ({ html }) =>
    ['Every week on Tuesday until 8 April 2031', 'does not take place', '25 March 2031'].every(
      (text) => html.includes(text),
    ),
  );
});

test('of whole days the calendar file has days', async () => {
  const { slug } = await puts(
    { ...title(uniqueWord()), ...WEEKLY, allDay: true, repeats: 'monthly-weekday' },
    EVENT,
  );
  await readsSoon(
    `/sabitia/${slug}/sabitie.ics`,
    ({ html }) =>
      html.includes('DTSTART;VALUE=DATE:20310318\r\nDTEND;VALUE=DATE:20310319\r\n') &&
      html.includes('RRULE:FREQ=MONTHLY;BYDAY=3TU;UNTIL=20310318\r\n'),
  );
});

test('what has begun stands among the coming ones at its next date', async () => {
  const word = uniqueWord();
  const day = 86_400_000;
  const [start, end] = [10 * day, 10 * day - 7_200_000].map((ago) => Date.now() - ago);
  const until = new Date(Date.now() + 30 * day).toISOString().slice(0, 10);
  const { slug } = await puts(
    { ...title(word), ...WEEKLY, start, end, repeats: 'weekly', repeatsUntil: until },
    EVENT,
  );
  await readsSoon('/sabitia/', ({ html }) => html.includes(word));
  const { html } = await reads(`/sabitia/${slug}/`);
  const starts = [...html.matchAll(/<time datetime="([^"]+)"/g)].map(([, at]) => at ?? '');
  expect(starts.length).toBeGreaterThan(2);
  for (const at of starts) expect(Date.parse(at)).toBeGreaterThan(Date.now());
});

interface Refusal {
  error: { message: string; details: { errors: { path: string[]; message: string }[] } };
}

test.each([
  [{ repeatsUntil: '2031-03-17' }, 'repeatsUntil', 'преди началото'],
  [{ repeatsUntil: '2033-03-19' }, 'repeatsUntil', 'най-много 2 години'],
  [{ end: '2031-04-08T18:00:00.000Z' }, 'end', '„Край“ е краят на първата дата'],
  [{ leftOut: [{ day: '2031-03-26' }] }, 'leftOut', '26.03.2031'],
  [{ repeats: 'yearly' }, 'repeats', ''],
])('%j is refused at its field', async (fields, field, words) => {
  const { status, body } = await adminApi(adminToken('editor')).post<Refusal>(
    '/content-manager/collection-types/api::event.event',
    { ...title(uniqueWord()), ...WEEKLY, ...fields },
  );
  expect(status).toBe(400);
  expect(body.error.details.errors[0]?.path[0]).toBe(field);
  expect(body.error.message).toContain(words);
});

test.each([
  [{ repeatsUntil: null }, 'repeatsUntil'],
  [{ start: null, end: null }, 'start'],
  [{ leftOut: [{}] }, 'leftOut'],
])('with %j it is kept as a draft and not published', async (fields, field) => {
  const editor = adminApi(adminToken('editor'));
  const events = '/content-manager/collection-types/api::event.event';
  const draft = await editor.post<{ data: Written }>(events, {
    ...title(uniqueWord()),
    ...WEEKLY,
    ...fields,
  });
  expect(draft.status).toBe(201);
  const { documentId } = draft.body.data;
  const refused = await editor.post<Refusal>(`${events}/${documentId}/actions/publish`, {});
  expect(refused.status).toBe(400);
  expect(refused.body.error.details.errors.map(({ path }) => path[0])).toEqual([field]);
});
