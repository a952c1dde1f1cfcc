import { randomUUID } from 'node:crypto';
import { adminApi, adminToken, createStaff, query } from '../../../../tests/harness';
import { readsSoon, uniqueWord } from './editor';

const editor = () => adminApi(adminToken('editor'));
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

interface Desk {
  ready: { id: string; kind: string; title: string }[];
  settlements: { id: string; title: string }[];
  standing: { id: string; title: string }[];
}

const notice = (title: string) => ({
  idempotencyKey: randomUUID(),
  kind: 'water',
  title,
  text: 'Работи се.',
  settlements: [] as string[],
  from: inHours(-1),
  until: inHours(4),
});
const send = (body: object) =>
  editor().post<{ id: string; detail?: string }>('/publisher/urgent', body);
const desk = async (): Promise<Desk> => (await editor().get<Desk>('/publisher/urgent')).body;
const end = (id: string) => editor().post(`/publisher/urgent/${id}/end`);

test('the desk has ready texts and the settlements', async () => {
  const { ready, settlements } = await desk();
  expect(ready.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['water', 'power', 'road']));
  expect(settlements.length).toBeGreaterThan(0);
});

test('a notice is on the home page and at its settlement, and „отстранено“ ends it', async () => {
  const word = uniqueWord();
  const [settlement] = (await desk()).settlements;
  const body = { ...notice(`Без вода ${word}`), settlements: [settlement?.id ?? ''] };
  const { status, body: sent } = await send(body);
  expect(status).toBe(201);
  await readsSoon('/', ({ html }) => html.includes(word));
  const [row] = await query<{ slug: string }>(
    'SELECT slug FROM notices WHERE document_id = $1 AND published_at IS NOT NULL',
    [sent.id],
  );
  const page = `/saobshtenia/${row?.slug}/`;
  await readsSoon(page, ({ html }) => html.includes(settlement?.title ?? '?'));
  expect((await desk()).standing.map(({ id }) => id)).toContain(sent.id);

  expect((await end(sent.id)).status).toBe(204);
  await readsSoon('/', ({ html }) => !html.includes(word));
  await readsSoon(page, ({ status: now }) => now === 410);
  expect((await desk()).standing.map(({ id }) => id)).not.toContain(sent.id);
  expect((await end(sent.id)).status).toBe(204);
});

test('eight times at once is one notice, and its key with other words is refused', async () => {
  const body = notice(`Веднъж ${uniqueWord()}`);
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(body)));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
  expect(new Set(answers.map((one) => one.body.id)).size).toBe(1);
  const rows = await query('SELECT DISTINCT document_id FROM notices WHERE title = $1', [
    body.title,
  ]);
  expect(rows).toHaveLength(1);
  expect((await send({ ...body, text: 'Друго' })).status).toBe(409);
  await end(answers[0]?.body.id ?? '');
});

test('the rules of content hold: an end before the beginning, a number of a person', async () => {
  const turned = await send({ ...notice(`Обратно ${uniqueWord()}`), until: inHours(-2) });
  expect(turned.status).toBe(400);
  const title = `Минало ${uniqueWord()}`;
  const over = await send({ ...notice(title), from: inHours(-4), until: inHours(-1) });
  expect([over.status, over.body.detail]).toEqual([400, expect.stringContaining('вече е минало')]);
  expect(await query('SELECT id FROM notices WHERE title = $1', [title])).toEqual([]);
  const personal = await send({ ...notice(`Лице ${uniqueWord()}`), text: 'ЕГН 7501020018' });
  expect(personal.status).toBe(400);
  expect(JSON.stringify(personal.body)).not.toContain('7501020018');
});

test('refused without the right, and for a notice that there is not', async () => {
  const { token } = await createStaff('dialozi-official');
  const answer = await adminApi(token).post('/publisher/urgent', notice('Чужд'));
  expect(answer.status).toBe(403);
  expect((await end('nothing-like-that')).status).toBe(404);
});
