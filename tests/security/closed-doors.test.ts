import { readdir } from 'node:fs/promises';
import { baseUrl, call, sharedPlatform, waitFor } from '../harness/index.ts';

/** The public routes of users-permissions, as Strapi 5.54 ships them. */
const ACCOUNT_ROUTES = [
  'POST /api/auth/local',
  'POST /api/auth/local/register',
  'POST /api/auth/forgot-password',
  'POST /api/auth/reset-password',
  'POST /api/auth/change-password',
  'POST /api/auth/send-email-confirmation',
  'POST /api/auth/refresh',
  'POST /api/auth/logout',
  'GET /api/auth/email-confirmation',
  'GET /api/auth/google/callback',
  'GET /api/connect/google',
  'GET /api/users',
  'GET /api/users/me',
  'GET /api/users/count',
  'POST /api/users',
  'PUT /api/users/1',
  'DELETE /api/users/1',
  'GET /api/users-permissions/roles',
  'GET /api/users-permissions/permissions',
];

test.each(ACCOUNT_ROUTES)('%s does not exist', async (route) => {
  const [method = '', path = ''] = route.split(' ');
  const body = { email: 'a@example.org', username: 'a', identifier: 'a', password: 'Aa1-aaaaaa' };
  const answer = await call(`${baseUrl()}${path}`, {
    method,
    ...(method === 'GET' ? {} : { body }),
  });
  expect([404, 405]).toContain(answer.status);
});

const COLLECTIONS = [
  'articles',
  'documents',
  'events',
  'sessions',
  'galleries',
  'pages',
  'notices',
  'videos',
];

test.each(COLLECTIONS)('the stock REST of %s is closed', async (collection) => {
  const url = `${baseUrl()}/api/${collection}`;
  const answers = await Promise.all([
    call(url),
    call(`${url}?populate=*`),
    call(url, { method: 'POST', body: { data: { title: 'Отвън' } } }),
    call(`${url}/1`, { method: 'DELETE' }),
  ]);
  for (const { status } of answers) expect([401, 403, 404, 405]).toContain(status);
});

describe('multipart', () => {
  const form = (): FormData => {
    const data = new FormData();
    data.append('files', new Blob(['съдържание'], { type: 'text/plain' }), 'file.txt');
    return data;
  };

  // Another test may be uploading a picture at this moment. What is read has folders there.
  const emptyTemporaryFolder = async (): Promise<boolean> => {
    const { temporaryFolder } = sharedPlatform();
    const entries = await readdir(temporaryFolder, { withFileTypes: true });
    return !entries.some((entry) => entry.isFile());
  };

  test.each(['/', '/api/articles', '/api/platform/health', '/admin/login', '/upload', '/none'])(
    'is refused at %s and leaves no file',
    async (path) => {
      const answer = await call(`${baseUrl()}${path}`, { method: 'POST', body: form() });
      expect(answer.status).toBe(415);
      await waitFor(emptyTemporaryFolder, {
        what: 'the temporary folder to have no file',
        timeout: 60_000,
      });
    },
  );

  test('broken is refused as well', async () => {
    const answer = await call(`${baseUrl()}/api/none`, {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(answer.status).toBe(415);
  });
});
