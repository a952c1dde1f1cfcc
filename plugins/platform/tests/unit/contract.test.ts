import { z } from 'zod';
import {
  addressOf,
  createClient,
  defineEndpoint,
  pathOf,
  ProblemError,
  type Access,
  type FetchLike,
} from '../../contract';

const restore = defineEndpoint({
  id: 'publisher.restore',
  method: 'POST',
  path: '/versions/:version/restore',
  summary: { bg: 'Връщане', en: 'Restore' },
  access: { kind: 'staff', actions: ['plugin::publisher.restore'] },
  params: z.object({ version: z.string() }),
  query: z.object({ dry: z.stringbool().optional() }),
  body: z.object({ reason: z.string() }),
  output: z.object({ pages: z.int() }),
});

const feed = defineEndpoint({
  id: 'publisher.feed',
  method: 'GET',
  path: '/feed',
  summary: { bg: 'Поток', en: 'Feed' },
  access: { kind: 'public' },
  output: z.string(),
  raw: 'text/plain',
});

/** Answers every call alike and remembers the last one. */
function fakeServer(status: number, text: string) {
  const calls: Parameters<FetchLike>[] = [];
  const fetch: FetchLike = (...call) => {
    calls.push(call);
    return Promise.resolve({ status, text: () => Promise.resolve(text) });
  };
  return { calls, client: createClient({ fetch, headers: { Authorization: 'Bearer x' } }) };
}

test('a staff endpoint names at least one action', () => {
  type StaffActions = Extract<Access, { kind: 'staff' }>['actions'];
  const emptyIsAllowed: readonly [] extends StaffActions ? true : false = false;
  expect(emptyIsAllowed).toBe(false);
});

test('paths carry the prefix of their kind', () => {
  expect(pathOf(restore)).toBe('/publisher/versions/:version/restore');
  expect(pathOf(feed)).toBe('/api/publisher/feed');
});

test('an address escapes what it is given', () => {
  expect(addressOf(restore, { version: 'а/б' }, { dry: 'true', left: undefined })).toBe(
    '/publisher/versions/%D0%B0%2F%D0%B1/restore?dry=true',
  );
});

test('a call sends JSON and gets the parsed output', async () => {
  const { calls, client } = fakeServer(200, '{"pages":7,"extra":1}');
  const input = { params: { version: '1' }, query: {}, body: { reason: 'защото' } };
  expect(await client.call(restore, input)).toEqual({ pages: 7 });
  expect(calls).toEqual([
    [
      '/publisher/versions/1/restore',
      {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          Authorization: 'Bearer x',
        },
        body: '{"reason":"защото"}',
      },
    ],
  ]);
});

test('an answer that is not JSON comes as its text', async () => {
  const { client } = fakeServer(200, 'ред 1');
  expect(await client.call(feed)).toBe('ред 1');
});

test('a problem is thrown with its document', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Няма такъв адрес',
    status: 404,
    detail: '…',
    code: 'not-found',
    errors: [],
  };
  const { client } = fakeServer(404, JSON.stringify(problem));
  const error: unknown = await client.call(feed).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ problem });
});

test('the page of a proxy becomes a problem too', async () => {
  const { client } = fakeServer(502, '<h1>Bad gateway</h1>');
  await expect(client.call(feed)).rejects.toMatchObject({
    problem: { status: 502, code: 'unavailable' },
  });
});
