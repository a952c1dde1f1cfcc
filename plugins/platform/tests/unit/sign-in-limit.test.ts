import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { signInLimit } from '../../server/middlewares/sign-in-limit';
import { Problem } from '../../server/problems';

jest.mock('../../server/forms/sender', () => ({ senderOf: ({ ip }: Context) => `of ${ip}` }));

/** A sign-in, where the limit says what it is told; what was counted, the headers, who was let on. */
async function signIn(consume: () => Promise<void>) {
  const seen: unknown[] = [];
  const limits = {
    consume: (...asked: unknown[]) => {
      seen.push(asked);
      return consume();
    },
  };
  const strapi = { plugin: () => ({ service: () => ({ limits }) }) } as unknown as Core.Strapi;
  const set = (name: string, value: string) => seen.push(`${name}: ${value}`);
  const done = signInLimit(strapi)({ ip: '192.0.2.1', set } as unknown as Context, () => {
    seen.push('let on');
    return Promise.resolve();
  });
  const error: unknown = await done.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { seen, error };
}

const COUNTED = ['admin.sign-in', { points: 30, seconds: 900 }, 'of 192.0.2.1'];

test('a sign-in is counted by its sender, whatever e-mail it names', async () => {
  expect(await signIn(() => Promise.resolve())).toEqual({ seen: [COUNTED, 'let on'], error: null });
});

test('one too many is refused as the admin reads it, and told when to come back', async () => {
  const { seen, error } = await signIn(() =>
    Promise.reject(new Problem('too-many-requests', { retryAfterSeconds: 12 })),
  );
  expect(seen).toEqual([COUNTED, 'Retry-After: 12']);
  expect(error).toBeInstanceOf(errors.RateLimitError);
});

test('what else goes wrong is no limit', async () => {
  const away = new Error('The database is away.');
  expect(await signIn(() => Promise.reject(away))).toEqual({ seen: [COUNTED], error: away });
});
