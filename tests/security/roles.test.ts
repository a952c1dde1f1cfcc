import { ROLES } from '../../cms/src/roles/roles';
import { adminToken, baseUrl, call, createStaff, operations } from '../harness';

/** Each role of a municipality's staff, with what it may do; the administrator may everything. */
const roles = [
  ...ROLES.map(({ name, actions }) => ({ name, actions: new Set<string>(actions) })),
  { name: 'Администратор', actions: null },
];

async function tokenOf(role: string): Promise<string> {
  return role === 'Администратор' ? adminToken('admin') : (await createStaff(role)).token;
}

/** Nothing but the address: whoever is let through meets the rules of the endpoint. */
const send = (token: string, method: string, path: string) =>
  call(`${baseUrl()}${path}`, { method, token, ...(WITH_BODY.has(method) ? { body: {} } : {}) });

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

test.each(roles)(
  '$name reaches the staff endpoints of its rights and no others',
  async ({ name, actions }) => {
    const token = await tokenOf(name);
    const staffOnly = (await operations()).filter((operation) => operation.actions.length > 0);
    expect(staffOnly.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const { id, method, path, actions: needed } of staffOnly) {
      const may = needed.every((action) => actions?.has(action) ?? true);
      const { status } = await send(token, method, path);
      // What is reached may be refused for other reasons: nothing like it exists, nothing was sent.
      if (may ? [401, 403].includes(status) || status >= 500 : status !== 403) {
        wrong.push(`${id}: ${may ? 'reached' : 'refused'} was expected, ${status} came`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
