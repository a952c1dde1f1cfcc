import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { auditMiddleware } from '../../server/audit/middleware';

const request = (fields: Record<string, unknown> = {}) =>
  ({
    method: 'POST',
    status: 201,
    ip: '192.0.2.1',
    _matchedRoute: '/publisher/site/render',
    params: {},
    state: { user: { id: 7 } },
    request: { body: {} },
    body: 'answer',
    ...fields,
  }) as unknown as Context;

/** A platform whose audit log does what it is told. */
function platform(record: (entry: unknown) => Promise<void>) {
  const errors: string[] = [];
  const strapi = {
    contentTypes: {},
    log: { error: (message: string) => errors.push(message) },
    plugin: () => ({ service: () => ({ record }) }),
  } as unknown as Core.Strapi;
  return { errors, handle: auditMiddleware({}, { strapi }) };
}

test('a row that cannot be written leaves the answer as it is and is shouted into the log', async () => {
  const { errors, handle } = platform(() => Promise.reject(new Error('no space left')));
  const ctx = request();
  await handle(ctx, () => Promise.resolve());
  expect([ctx.status, ctx.body]).toEqual([201, 'answer']);
  expect(errors).toEqual([
    expect.stringMatching(
      /^AUDIT LOG: POST \/publisher\/site\/render \(201\) could not be written: Error: no space left/,
    ),
  ]);
});

test('the row is written when the answer is known and before it is sent', async () => {
  const order: string[] = [];
  const { handle } = platform(async (entry) => {
    await Promise.resolve();
    order.push(JSON.stringify(entry));
  });
  const ctx = request({ status: 404 });
  await handle(ctx, async () => {
    order.push('answered');
    ctx.status = 202;
    return Promise.resolve();
  });
  const row = { actor: { kind: 'staff', id: 7 }, action: 'POST /publisher/site/render' };
  expect(order[0]).toBe('answered');
  expect(JSON.parse(order[1] ?? '')).toMatchObject({ ...row, status: 202 });
});

test.each([
  ['an address for everyone', { _matchedRoute: '/api/dialogue/feedback' }],
  ['an address that nobody serves', { _matchedRoute: undefined }],
])('%s is none of the log’s business', async (_name, fields) => {
  const { errors, handle } = platform(() => Promise.reject(new Error('asked')));
  await handle(request(fields), () => Promise.resolve());
  expect(errors).toEqual([]);
});
