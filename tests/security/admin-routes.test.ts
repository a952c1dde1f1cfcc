import {
  adminApi,
  adminToken,
  baseUrl,
  call,
  contentManagerPath,
  contentTypes,
  createStaff,
  operations,
  type Operation,
} from '../harness/index.ts';

/** What Strapi itself offers staff for one content type. */
const contentRoutes = contentTypes().flatMap((type) => {
  const path = contentManagerPath(type);
  return type.single
    ? [`GET ${path}`, `PUT ${path}`, `POST ${path}/actions/publish`, `DELETE ${path}`]
    : [
        `GET ${path}`,
        `POST ${path}`,
        `PUT ${path}/none`,
        `DELETE ${path}/none`,
        `POST ${path}/none/actions/publish`,
        `POST ${path}/none/actions/unpublish`,
        `POST ${path}/actions/bulkPublish`,
        `POST ${path}/actions/bulkDelete`,
      ];
});

/** What Strapi offers those who run the installation. */
const settingsRoutes = [
  'GET /admin/users',
  'POST /admin/users',
  'PUT /admin/users/1',
  'DELETE /admin/users/1',
  'GET /admin/roles',
  'POST /admin/roles',
  'PUT /admin/roles/1/permissions',
  'GET /admin/api-tokens',
  'POST /admin/api-tokens',
  'GET /admin/webhooks',
  'POST /admin/webhooks',
  'GET /upload/files',
  'PUT /upload/settings',
  'GET /users-permissions/roles',
  'POST /i18n/locales',
  'DELETE /i18n/locales/1',
];

const strapiRoutes = [...contentRoutes, ...settingsRoutes].map((route) => {
  const [method = '', path = ''] = route.split(' ');
  return { id: route, method, path };
});

type Route = Pick<Operation, 'id' | 'method' | 'path'>;

const send = async ({ method, path }: Route, token?: string): Promise<number> => {
  const body = method === 'POST' || method === 'PUT' || method === 'PATCH' ? {} : undefined;
  const answer = await call(`${baseUrl()}${path}`, {
    method,
    body,
    ...(token === undefined ? {} : { token }),
  });
  return answer.status;
};

/** The routes that answer otherwise than `expected`, each with what it answered. */
async function others(routes: Route[], expected: number, token?: string): Promise<string[]> {
  const answers = await Promise.all(
    routes.map(async (route) => ({ id: route.id, status: await send(route, token) })),
  );
  return answers
    .filter(({ status }) => status !== expected)
    .map(({ id, status }) => `${id}: ${status}`);
}

const staffOperations = async (): Promise<Operation[]> =>
  (await operations()).filter(({ actions }) => actions.length > 0);

test('the platform tells its own staff endpoints', async () => {
  expect((await staffOperations()).length).toBeGreaterThan(0);
});

test('without a sign-in every admin route answers 401', async () => {
  expect(await others([...(await staffOperations()), ...strapiRoutes], 401)).toEqual([]);
});

test('with an invented token every admin route answers 401', async () => {
  const routes = [...(await staffOperations()), ...strapiRoutes];
  expect(await others(routes, 401, 'eyJhbGciOiJub25lIn0.eyJpZCI6MX0.')).toEqual([]);
});

test('a role without permissions is refused everywhere with 403', async () => {
  const { token } = await createStaff('none');
  expect(await others([...(await staffOperations()), ...strapiRoutes], 403, token)).toEqual([]);
});

test('an editor does not reach what only administrators may do', async () => {
  const routes = strapiRoutes.filter(({ path }) => path.startsWith('/admin/'));
  expect(await others(routes, 403, adminToken('editor'))).toEqual([]);
});

test('an editor may not give himself another role', async () => {
  const editor = adminApi(adminToken('editor'));
  const answer = await editor.put('/admin/users/me', { roles: [1] });
  const { body } = await editor.get<{ data: { roles: { code: string }[] } }>('/admin/users/me');
  expect(answer.status).toBeLessThan(500);
  expect(body.data.roles.map(({ code }) => code)).not.toContain('strapi-super-admin');
});
