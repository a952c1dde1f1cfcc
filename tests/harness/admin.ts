import { randomBytes } from 'node:crypto';
import { call, type Answer } from './http.ts';
import { baseUrl, sharedPlatform } from './shared.ts';

export const DEMO_PASSWORD = 'Demo-Dialozi-1';

/** A bearer token for the staff admin's own addresses; sign-ins are limited by e-mail. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await call<{ data?: { token: string } }>(`${url}/admin/login`, {
    method: 'POST',
    body: { email, password },
  });
  if (answer.body.data === undefined) {
    throw new Error(`${email} could not sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body.data.token;
}

/** The token of a demo account, which holds for at least a quarter of an hour. */
export function adminToken(account: 'admin' | 'editor'): string {
  return sharedPlatform().tokens[account];
}

export interface AdminApi {
  get<Body>(path: string): Promise<Answer<Body>>;
  post<Body>(path: string, body?: unknown): Promise<Answer<Body>>;
  put<Body>(path: string, body?: unknown): Promise<Answer<Body>>;
  delete<Body>(path: string): Promise<Answer<Body>>;
}

/** Calls the running platform as the person whom the token belongs to. */
export function adminApi(token: string, url: string = baseUrl()): AdminApi {
  const send =
    (method: string) =>
    <Body>(path: string, body?: unknown): Promise<Answer<Body>> =>
      call<Body>(`${url}${path}`, { method, token, body });
  return { get: send('GET'), post: send('POST'), put: send('PUT'), delete: send('DELETE') };
}

export interface Staff {
  email: string;
  password: string;
  token: string;
}

interface Role {
  id: number;
  code: string;
  name: string;
}

/**
 * Makes a staff account with one role and signs it in. `role` is the code or name of a role that
 * exists; `'none'` stands for a new role without a single permission.
 */
export async function createStaff(role: string): Promise<Staff> {
  const admin = adminApi(adminToken('admin'));
  const unique = randomBytes(6).toString('hex');
  const email = `staff-${unique}@example.org`;
  const password = `Staff-${unique}-1`;
  const person = { firstname: 'Служител', lastname: unique, email };
  const invited = await admin.post<{ data: { registrationToken: string } }>('/admin/users', {
    ...person,
    roles: [await roleId(admin, role, unique)],
  });
  if (invited.status !== 201) throw new Error(`No account: ${JSON.stringify(invited.body)}`);
  const registered = await call<{ data: { token: string } }>(`${baseUrl()}/admin/register`, {
    method: 'POST',
    body: {
      registrationToken: invited.body.data.registrationToken,
      userInfo: { firstname: person.firstname, lastname: person.lastname, password },
    },
  });
  if (registered.status !== 200) throw new Error(`No sign-in: ${JSON.stringify(registered.body)}`);
  return { email, password, token: registered.body.data.token };
}

async function roleId(admin: AdminApi, wanted: string, unique: string): Promise<number> {
  if (wanted === 'none') {
    const made = await admin.post<{ data: Role }>('/admin/roles', {
      name: `Без права ${unique}`,
      description: 'За проверка на достъпа',
    });
    return made.body.data.id;
  }
  const { body } = await admin.get<{ data: Role[] }>('/admin/roles');
  const role = body.data.find(({ code, name }) => code === wanted || name === wanted);
  if (role === undefined) throw new Error(`There is no role ${wanted}`);
  return role.id;
}
