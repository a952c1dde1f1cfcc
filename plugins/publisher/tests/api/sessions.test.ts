import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { adminApi, adminToken } from '../../../../tests/harness';
import { changes, publishes, puts, reads, readsSoon, uniqueWord, uploads, writes } from './editor';

const SESSION = { type: 'session' };
const MONDAY = '2031-03-03T08:00:00.000Z';
const DEMO = path.join(__dirname, '../../../../database/demo/files');

/** A page without a word: what a scanner makes of a letter. */
const SCAN = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;

const withText = async (name: string): Promise<number> =>
  uploads(name, await readFile(path.join(DEMO, 'naredba-obshtestven-red.pdf')));

/** Tries to publish a draft. */
const tries = (documentId: string) =>
  adminApi(adminToken('editor')).post<{ error?: { message: string } }>(
    `/content-manager/collection-types/api::session.session/${documentId}/actions/publish?locale=bg`,
    {},
  );

test('a session is announced with its agenda, then tells what was decided', async () => {
  const word = uniqueWord();
  const point = { title: `План ${word}`, documents: [await withText(`${word}.pdf`)] };
  const { documentId, slug } = await puts(
    {
      title: `Заседание ${word}`,
      start: MONDAY,
      onlineUrl: 'https://example.org/live',
      agenda: [point],
    },
    SESSION,
  );
  const page = `/zasedania/${slug}/`;
  await readsSoon(
    page,
    ({ html }) => html.includes(`План ${word}`) && html.includes(`${word}.pdf`),
  );
  expect((await reads(page)).html).toContain('https://example.org/live');
  for (const list of ['/zasedania/', '/sabitia/', '/zasedania/feed.atom']) {
    await readsSoon(list, ({ html }) => html.includes(`Заседание ${word}`));
  }
  for (const calendar of ['/zasedania/kalendar.ics', '/sabitia/kalendar.ics']) {
    await readsSoon(calendar, ({ html }) => html.includes(`UID:${documentId}@dialozi`));
  }
  await readsSoon('/otvoreni-danni/zasedania.csv', ({ html }) => html.includes(word));

  const decided = { ...point, decisionNumber: '260', decision: `Приема ${word}.` };
  await changes(documentId, { agenda: [decided], recordingUrl: 'https://example.org/r' }, SESSION);
  await publishes(documentId, {}, SESSION);
  await readsSoon(
    page,
    ({ html }) => html.includes('Решение № 260') && html.includes(`Приема ${word}`),
  );
  expect((await reads(page)).html).toContain('https://example.org/r');
});

test('a moved session says so to calendars', async () => {
  const { documentId, slug } = await puts(
    { title: `Съвет ${uniqueWord()}`, start: MONDAY },
    SESSION,
  );
  const file = `/zasedania/${slug}/zasedanie.ics`;
  await readsSoon(file, ({ html }) => html.includes('SEQUENCE:0\r\nSTATUS:CONFIRMED\r\n'));
  await changes(documentId, { start: '2031-03-07T08:00:00.000Z' }, SESSION);
  await publishes(documentId, {}, SESSION);
  await readsSoon(file, ({ html }) => html.includes('SEQUENCE:1\r\nSTATUS:CONFIRMED\r\n'));
  await readsSoon(`/zasedania/${slug}/`, ({ html }) => html.includes('С нова дата'));
});

test('a scan is published neither in an agenda nor as the minutes, and its name is told', async () => {
  const word = uniqueWord();
  const scan = await uploads(`скан-${word}.pdf`, Buffer.from(SCAN));
  const agenda = [{ title: 'Точка', documents: [scan] }];
  const { documentId } = await writes({ title: `Съвет ${word}`, agenda }, SESSION);
  const refused = await tries(documentId);
  expect(refused.status).toBe(400);
  expect(refused.body.error?.message).toContain(`скан-${word}.pdf`);
  expect(refused.body.error?.message).toContain('„Дневен ред“');

  await changes(documentId, { agenda: [], minutes: scan }, SESSION);
  expect((await tries(documentId)).body.error?.message).toContain('„Протокол“');
  await changes(documentId, { minutes: await withText(`${word}.pdf`) }, SESSION);
  expect((await tries(documentId)).status).toBe(200);
});

test('the number of a person in a point of the agenda stops publishing', async () => {
  const agenda = [{ title: 'Жалба на ЕГН 7501020018' }];
  const { documentId } = await writes({ title: `Съвет ${uniqueWord()}`, agenda }, SESSION);
  const refused = await tries(documentId);
  expect(refused.status).toBe(400);
  expect(refused.body.error?.message).toContain('„Дневен ред“');
});
