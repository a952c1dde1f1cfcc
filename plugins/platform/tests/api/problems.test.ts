import { adminToken, baseUrl, call } from '../../../../tests/harness/index.ts';
import type { ProblemDocument } from '../../contract';

const ask = (path: string, options: Parameters<typeof call>[1] = {}) =>
  call<ProblemDocument>(`${baseUrl()}${path}`, options);

test('an address that is not there is a problem, in Bulgarian by default', async () => {
  const { status, headers, body } = await ask('/api/none', { headers: { 'accept-language': '*' } });
  expect(status).toBe(404);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(headers.get('content-language')).toBe('bg');
  expect(body).toEqual({
    type: '/api/openapi.json#/components/responses/not-found',
    title: 'Няма такъв адрес',
    status: 404,
    detail: 'Проверете адреса: на него няма нищо.',
    code: 'not-found',
    errors: [],
  });
});

test('English is answered in English', async () => {
  const { headers, body } = await ask('/api/none', { headers: { 'accept-language': 'en-GB' } });
  expect(headers.get('content-language')).toBe('en');
  expect(body.title).toBe('No such address');
});

test('a method that an address does not know is a problem', async () => {
  const { status, headers, body } = await ask('/api/platform/health', { method: 'DELETE' });
  expect([status, body.code]).toEqual([405, 'method-not-allowed']);
  expect(headers.get('allow')).toContain('GET');
});

test.each<[string, { body: string; headers?: Record<string, string> }]>([
  ['broken JSON', { body: '{"a":' }],
  ['a null character', { body: '{"a":"\\u0000"}' }],
  ['half a letter', { body: '{"a":"\\ud800"}' }],
  ['a reach for the prototype', { body: '{"constructor":{"prototype":{}}}' }],
  ['a number beyond all', { body: '{"a":1e999}' }],
  ['brackets without end', { body: `{"a":${'['.repeat(9999)}${']'.repeat(9999)}}` }],
  ['a list', { body: '[1]' }],
  ['what says it is gzip', { body: '{}', headers: { 'content-encoding': 'gzip' } }],
])('%s is invalid input', async (_name, { body, headers = {} }) => {
  const answer = await ask('/api/platform/health', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
});

test('bytes that are not UTF-8 are invalid input', async () => {
  const answer = await fetch(`${baseUrl()}/api/none`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]),
  });
  expect(answer.status).toBe(400);
});

test('the admin’s own addresses keep the format that the admin reads', async () => {
  const { body } = await call(`${baseUrl()}/admin/users`);
  expect(body).toMatchObject({ data: null, error: { status: 401 } });
});

test('on the admin’s addresses, too, what the database cannot hold is the sender’s error', async () => {
  const answer = await call(`${baseUrl()}/content-manager/collection-types/api::page.page`, {
    method: 'POST',
    token: adminToken('admin'),
    body: { title: 'a\0' },
  });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: { name: 'ValidationError' } });
});
