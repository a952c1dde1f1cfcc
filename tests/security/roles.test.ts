import { ROLES } from '../../cms/src/roles/roles';
import { adminApi, adminToken, createStaff, operations, type AdminApi } from '../harness';

/** Each role of a municipality's staff, with what it may do; the administrator may everything. */
const roles = [
  ...ROLES.map(({ name, actions }) => ({ name, actions: new Set<string>(actions) })),
  { name: 'Администратор', actions: null },
];

async function as(role: string): Promise<AdminApi> {
  if (role === 'Администратор') return adminApi(adminToken('admin'));
  return adminApi((await createStaff(role)).token);
}

const send = (api: AdminApi, method: string, path: string) => {
  switch (method) {
    case 'GET':
      return api.get(path);
    case 'PUT':
      return api.put(path, {});
    case 'DELETE':
      return api.delete(path);
    default:
      return api.post(path, {});
  }
};

test.each(roles)(
  '$name reaches the staff endpoints of its rights and no others',
  async ({ name, actions }) => {
    const api = await as(name);
    const staffOnly = (await operations()).filter((operation) => operation.actions.length > 0);
    expect(staffOnly.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const { id, method, path, actions: needed } of staffOnly) {
      const may = needed.every((action) => actions?.has(action) ?? true);
      const { status } = await send(api, method, path);
      // What is reached may be refused for other reasons: nothing like it exists, nothing was sent.
      if (may ? [401, 403].includes(status) || status >= 500 : status !== 403) {
        wrong.push(`${id}: ${may ? 'reached' : 'refused'} was expected, ${status} came`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
