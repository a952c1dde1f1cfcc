import { call, type Platform, queryAt, startPlatform } from '../../../../tests/harness/index.ts';
import { embeddedDatabaseUrl } from '../../../../tests/harness/embedded-database.ts';

/** Sign-ins of one sender in 15 minutes; the platform that the tests share is more patient. */
const ALLOWED = 30;

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 240_000);
afterAll(async () => {
  await platform.stop();
  await platform.clean();
});

let number = 0;
/** Each with an e-mail of its own, so that Strapi's limit, which counts by e-mail, refuses none. */
const attempt = (path: string) =>
  call<{ error: { name: string } }>(`${platform.url}${path}`, {
    method: 'POST',
    body: {
      email: `nikoy${(number += 1)}@example.org`,
      ...(path.endsWith('password') ? {} : { password: 'Грешна-1' }),
    },
  });

test('one sender can neither try ever new e-mails nor fill the audit log with them', async () => {
  // However the router lets it be spelled; a new password is asked for under the same limit.
  expect((await attempt('/ADMIN/Login/')).status).toBe(400);
  expect((await attempt('/admin/forgot-password')).status).toBe(204);
  while (number < ALLOWED) expect((await attempt('/admin/login')).status).toBe(400);

  for (const path of ['/admin/login', '/Admin/login/', '/admin/forgot-password']) {
    const { status, headers, body } = await attempt(path);
    expect([status, body.error.name]).toEqual([429, 'RateLimitError']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }

  const rows = await queryAt<{ action: string; rows: number }>(
    await embeddedDatabaseUrl(platform.dataFolder),
    `SELECT action, count(*)::integer AS rows FROM platform_audit
     WHERE actor_kind = 'anonymous' GROUP BY action ORDER BY action`,
  );
  expect(rows).toEqual([
    { action: 'POST /admin/forgot-password', rows: 1 },
    { action: 'staff.sign-in-failed', rows: ALLOWED - 1 },
  ]);
});
