import { adminApi, adminToken, query, waitFor } from '../../../../tests/harness';
import { changes, publishes, puts, reads, readsSoon, uniqueWord } from './editor';

const EVENT = { type: 'event' };
const MONDAY = '2031-03-03T15:00:00.000Z';
const FRIDAY = '2031-03-07T15:00:00.000Z';

/** Changes a published event and publishes it again. */
async function republishes(documentId: string, data: Record<string, unknown>): Promise<void> {
  await changes(documentId, data, EVENT);
  await publishes(documentId, {}, EVENT);
}

test('an event is moved, then cancelled: its page, its card and both calendars say so', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Среща ${word}`, start: MONDAY }, EVENT);
  const [page, file] = [`/sabitia/${slug}/`, `/sabitia/${slug}/sabitie.ics`];
  await readsSoon(file, ({ html }) =>
    html.includes('DTSTART;TZID=Europe/Sofia:20310303T170000\r\n'),
  );
  const first = await reads(file);
  expect(first.headers.get('content-type')).toMatch(/^text\/calendar/);
  expect(first.html).toContain('SEQUENCE:0\r\nSTATUS:CONFIRMED\r\n');

  await republishes(documentId, { start: FRIDAY });
  await readsSoon(page, ({ html }) => /Беше 03\.03\.2031.+, сега 07\.03\.2031/.test(html));
  await readsSoon(file, ({ html }) => html.includes('20310307T170000\r\n'));
  expect((await reads(file)).html).toContain('SEQUENCE:1\r\nSTATUS:CONFIRMED\r\n');
  await readsSoon('/sabitia/', ({ html }) => html.includes('С нова дата') && html.includes(word));

  await republishes(documentId, { eventStatus: 'cancelled' });
  await readsSoon(file, ({ html }) => html.includes('SEQUENCE:2\r\nSTATUS:CANCELLED\r\n'));
  await readsSoon(page, ({ html }) => html.includes('Няма да се състои.'));
  const uid = `UID:${documentId}@dialozi\r\n`;
  await waitFor(
    async () => {
      const { html } = await reads('/sabitia/kalendar.ics');
      const [, mine = ''] = html.split(uid);
      return (mine.split('END:VEVENT')[0] ?? '').includes('STATUS:CANCELLED');
    },
    { what: 'the calendar of all events to cancel it' },
  );
});

test('an event over two months stands in both, and goes from one that it leaves', async () => {
  const word = uniqueWord();
  const [start, end] = ['2032-04-30T15:00:00.000Z', '2032-05-01T15:00:00.000Z'];
  const { documentId } = await puts({ title: `Празник ${word}`, start, end }, EVENT);
  const [april, may] = ['/sabitia/mesets/2032-04/', '/sabitia/mesets/2032-05/'];
  await readsSoon(april, ({ html }) => html.includes(word));
  await readsSoon(may, ({ html }) => html.includes(word) && html.includes(april));
  await republishes(documentId, { start: '2032-05-01T09:00:00.000Z' });
  await readsSoon(april, ({ status }) => status === 404);
  await readsSoon(may, ({ html }) => html.includes(word) && !html.includes(april));
});

test('an event is found by its kind, until it is another', async () => {
  const word = uniqueWord();
  const kind = { kind: 'presentation' };
  const { documentId } = await puts({ title: `Среща ${word}`, start: MONDAY, ...kind }, EVENT);
  await readsSoon('/sabitia/vid/predstavyane/', ({ html }) => html.includes(word));
  await republishes(documentId, { kind: 'discussion' });
  await readsSoon('/sabitia/vid/obsazhdane/', ({ html }) => html.includes(word));
  await readsSoon('/sabitia/vid/predstavyane/', ({ html }) => !html.includes(word));
});

test('the calendar file of an event follows it to its new address', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Среща ${word}`, start: MONDAY }, EVENT);
  await readsSoon(`/sabitia/${slug}/sabitie.ics`, ({ status }) => status === 200);
  const { slug: moved } = await changes(documentId, { slug: `${slug}-druga` }, EVENT);
  await publishes(documentId, {}, EVENT);
  const next = `/sabitia/${moved}/sabitie.ics`;
  await readsSoon(next, ({ html }) => html.includes(`UID:${documentId}@dialozi`));
  await readsSoon(`/sabitia/${slug}/sabitie.ics`, ({ status }) => status === 301);
  const { headers } = await reads(`/sabitia/${slug}/sabitie.ics`);
  expect(headers.get('location')).toBe(next);
});

test('publishing again what no calendar shows raises nothing', async () => {
  const { documentId, slug } = await puts({ title: `Среща ${uniqueWord()}`, start: MONDAY }, EVENT);
  const file = `/sabitia/${slug}/sabitie.ics`;
  await readsSoon(file, ({ status }) => status === 200);
  const { html } = await reads(file);
  await republishes(documentId, { placeAccess: 'Има рампа.' });
  await readsSoon(`/sabitia/${slug}/`, (page) => page.html.includes('Има рампа.'));
  expect((await reads(file)).html).toBe(html);
});

test('an editor cannot write what the server counts', async () => {
  const { documentId, slug } = await puts({ title: `Среща ${uniqueWord()}`, start: MONDAY }, EVENT);
  await changes(documentId, { revision: 99, previousStart: FRIDAY, start: FRIDAY }, EVENT).catch(
    () => undefined,
  );
  await publishes(documentId, {}, EVENT);
  const file = `/sabitia/${slug}/sabitie.ics`;
  await readsSoon(file, ({ status }) => status === 200);
  expect((await reads(file)).html).not.toContain('SEQUENCE:99');
});

test('nobody but the server says how often an event was revised, and a copy of it begins anew', async () => {
  const title = `Среща ${uniqueWord()}`;
  const { documentId } = await puts({ title, start: MONDAY }, EVENT);
  await republishes(documentId, { start: FRIDAY });
  await republishes(documentId, { revision: 99, previousStart: null, revisedAt: MONDAY });
  await changes(documentId, { eventStatus: 'cancelled' }, EVENT);
  const rows = (id: string) =>
    query<{ revision: number; previous_start: Date | null }>(
      'SELECT revision, previous_start FROM events WHERE document_id = $1',
      [id],
    );
  const moved = { revision: 1, previous_start: new Date(MONDAY) };
  expect(await rows(documentId)).toEqual([moved, moved]);

  const copy = await adminApi(adminToken('editor')).post<{ data: { documentId: string } }>(
    `/content-manager/collection-types/api::event.event/clone/${documentId}?locale=bg`,
    { title: `${title} отново`, eventStatus: 'cancelled' },
  );
  expect(copy.status).toBe(200);
  expect(await rows(copy.body.data.documentId)).toEqual([{ revision: 0, previous_start: null }]);
  const [begun] = await query('SELECT event_status FROM events WHERE document_id = $1', [
    copy.body.data.documentId,
  ]);
  expect(begun).toEqual({ event_status: 'scheduled' });
});
