import { randomUUID } from 'node:crypto';
import { baseUrl, call, query } from '../../../../tests/harness';
import type { ProblemDocument } from '../../../platform/contract/problem';
import { FEEDBACK, feedback, looksUp, opens, posts, sends, type PublicCase } from './office';
import { solvedProof } from './proof';

const CODE = /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/;

const countOf = async (message: string): Promise<number> =>
  (await query<object>('SELECT FROM dialogue_texts WHERE content = $1', [message])).length;

test('what is sent is in the database when its code is told, and its code opens it', async () => {
  const sent = feedback({ name: 'Мария', email: 'maria@example.org' });
  const { status, body } = await sends(sent);
  expect(status).toBe(201);
  expect(body.code).toMatch(CODE);
  expect(await countOf(sent.message)).toBe(1);

  const found = await looksUp(body.code);
  expect(found.status).toBe(200);
  expect(found.body).toMatchObject({ code: body.code, state: 'received' });
  const told = JSON.stringify(found.body);
  for (const secret of [sent.message, 'Мария', 'maria@example.org']) {
    expect(told).not.toContain(secret);
  }
});

test('a code is understood as people read and type it', async () => {
  const { code } = await opens();
  const cyrillic = code.replaceAll('A', 'А').replaceAll('C', 'С').replaceAll('P', 'Р');
  for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), cyrillic]) {
    expect((await looksUp(typed)).body.code).toBe(code);
  }
  expect((await looksUp('AAAA-AAAA-AAAB')).status).toBe(404);
});

describe('a repeated submit is one submit', () => {
  test('the same key gets the same answer, also at the same moment', async () => {
    const sent = feedback();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 12 }, () => sends(sent, { key })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1);
    expect(await countOf(sent.message)).toBe(1);
  });

  test('a key that was used for something else is a conflict', async () => {
    const key = randomUUID();
    await sends(feedback(), { key });
    const other = feedback();
    expect((await sends(other, { key })).status).toBe(409);
    expect(await countOf(other.message)).toBe(0);
  });

  test('what was refused can be sent again with its key, put right', async () => {
    const key = randomUUID();
    expect((await sends(feedback({ message: '  ' }), { key })).status).toBe(400);
    expect((await sends(feedback(), { key })).status).toBe(201);
  });

  test('a browser without a key that sends twice has sent once', async () => {
    const sent = { ...feedback(), language: 'bg' };
    const answers = await Promise.all([posts(FEEDBACK, sent), posts(FEEDBACK, sent)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await countOf(sent.message)).toBe(1);
  });

  test('a key that is none is refused at its field', async () => {
    const { status, body } = await sends(feedback(), { key: 'short' });
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'body.idempotencyKey']);
  });
});

describe('a browser is answered with a page', () => {
  test('in the layout of the site, with the code', async () => {
    const { status, headers, body } = await posts(FEEDBACK, { ...feedback(), language: 'bg' });
    expect(status).toBe(201);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(body).toContain('<html lang="bg"');
    expect(body).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  test('in the language of the page that held the form', async () => {
    const { body } = await posts(FEEDBACK, { ...feedback(), language: 'en' });
    expect(body).toContain('<html lang="en"');
  });

  test('a refusal keeps what was typed, harmless', async () => {
    const typed = { ...feedback({ email: 'не е адрес' }), language: 'bg' };
    const script = `<script>alert(1)</script>${typed.message}`;
    const { status, body } = await posts(FEEDBACK, { ...typed, message: script });
    expect(status).toBe(400);
    expect(body).toContain(typed.message);
    expect(body).toContain('не е адрес');
    expect(body).not.toContain('<script>alert');
    expect(await countOf(script)).toBe(0);
  });

  test('a code that is none is said at the field', async () => {
    const { status, body } = await posts('/api/dialogue/look-up', { code: 'нещо', language: 'bg' });
    expect(status).toBe(404);
    expect(body).toContain('нещо');
  });

  test('the code in a form opens the case', async () => {
    const { code } = await opens();
    const { status, body } = await posts('/api/dialogue/look-up', { code, language: 'bg' });
    expect(status).toBe(200);
    expect(body).toContain(code);
  });
});

describe('robots', () => {
  test('who fills in the trap is refused', async () => {
    const sent = feedback();
    const { status, body } = await sends({ ...sent, website: 'https://spam.example' });
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'body.website']);
    expect(await countOf(sent.message)).toBe(0);
  });

  test('a solved challenge passes once', async () => {
    const altcha = await solvedProof();
    expect((await sends({ ...feedback(), altcha })).status).toBe(201);
    const again = feedback();
    expect((await sends({ ...again, altcha })).status).toBe(400);
    expect(await countOf(again.message)).toBe(0);
  });

  test('a repeated submit may carry the proof of the first', async () => {
    const [altcha, key, sent] = [await solvedProof(), randomUUID(), feedback()];
    const first = await sends({ ...sent, altcha }, { key });
    const second = await sends({ ...sent, altcha }, { key });
    expect([second.status, second.body.code]).toEqual([201, first.body.code]);
  });

  test.each([
    ['an easier challenge', (proof: string) => proof.replace(/(?<="keyPrefix":")\w+/, '00')],
    ['another solution', (proof: string) => proof.replace(/(?<="derivedKey":")\w{4}/, 'ffff')],
    ['another time', (proof: string) => proof.replace(/(?<="expiresAt":)\d/, '9')],
    ['no JSON', () => 'x'],
  ])('a proof with %s is forged', async (_name, forge) => {
    const proof = Buffer.from(await solvedProof(), 'base64').toString();
    const altcha = Buffer.from(forge(proof)).toString('base64');
    const { status, body } = await sends({ ...feedback(), altcha });
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'body.altcha']);
  });
});

test.each([
  ['a page elsewhere', { page: 'https://example.org/' }, 'body.page'],
  ['a page with a question', { page: '/novini/?name=Мария' }, 'body.page'],
  ['a page that leads elsewhere', { page: '/\\evil.example/x' }, 'body.page'],
  ['a page of words', { page: '/Иван Петров' }, 'body.page'],
  ['no kind', { kind: 'praise' }, 'body.kind'],
  ['nothing', { message: '' }, 'body.message'],
  ['too much', { message: 'я'.repeat(5_001) }, 'body.message'],
  ['no address', { email: 'maria@' }, 'body.email'],
])('%s is refused at its field', async (_name, wrong, path) => {
  const { status, body } = await sends(feedback(wrong));
  expect([status, body.errors?.map((error) => error.path)]).toEqual([400, [path]]);
});

test('a line break counts once, as the browser counted it', async () => {
  const lines = 'я\r\n'.repeat(2_499);
  const { status, body } = await posts(FEEDBACK, {
    ...feedback({ message: `${lines}${randomUUID().slice(0, 2)}` }),
    language: 'bg',
  });
  expect([status, body.includes('receipt')]).toEqual([201, true]);
});

test('asked for a detail, the sender gives it with the code alone', async () => {
  const { code } = await opens();
  const early = await call<ProblemDocument>(`${baseUrl()}/api/dialogue/details`, {
    method: 'POST',
    body: { code, message: 'Още нещо' },
  });
  expect([early.status, early.body.code]).toEqual([409, 'conflict']);
  const { body } = await looksUp(code);
  expect((body as PublicCase).events.map(({ type }) => type)).toEqual(['received']);
});
