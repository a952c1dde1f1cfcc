import {
  adminApi,
  adminToken,
  baseUrl,
  call,
  createStaff,
  query,
  signIn,
  type Staff,
} from '../../../../tests/harness/index.ts';

interface Row {
  id: string;
  actor_kind: string;
  actor_id: number | null;
  action: string;
  subject_type: string | null;
  subject_id: string | null;
  status: number;
  content: Record<string, string> | null;
}

const ARTICLES = '/content-manager/collection-types/api::article.article';
let nobody: Staff;

beforeAll(async () => {
  nobody = await createStaff('none');
});

async function idOf(email: string): Promise<number> {
  const [row] = await query<{ id: number }>('SELECT id FROM admin_users WHERE email = $1', [email]);
  if (row === undefined) throw new Error(`${email} has no account`);
  return row.id;
}

/** The rows of one person since a moment: other tests work on the same platform. */
async function rowsDuring(work: () => Promise<unknown>, whose: string): Promise<Row[]> {
  const [before] = await query<{ id: string }>(
    'SELECT coalesce(max(id), 0)::text AS id FROM platform_audit',
  );
  await work();
  return query<Row>(
    `SELECT a.*, d.content FROM platform_audit a
     LEFT JOIN platform_audit_details d ON d.audit_id = a.id
     WHERE a.id > $1 AND (${whose}) ORDER BY a.id`,
    [before?.id],
  );
}

test('each change by staff leaves one row, with who did it and the pattern of the route', async () => {
  const author = await createStaff('strapi-super-admin');
  const authorId = await idOf(author.email);
  const api = adminApi(author.token);
  let documentId = '';
  const rows = await rowsDuring(async () => {
    const made = await api.post<{ data: { documentId: string } }>(ARTICLES, {
      title: 'Заглавие с лично име Гинка',
    });
    ({ documentId } = made.body.data);
    await api.get(`${ARTICLES}/${documentId}`);
    await api.post(`${ARTICLES}/${documentId}/actions/publish?locale=bg&secret=Гинка`, {});
    await api.delete(`${ARTICLES}/${documentId}`);
    await api.post('/content-manager/collection-types/Гинка', {});
  }, `actor_id = ${authorId}`);
  const pattern = '/content-manager/collection-types/:model';
  const subject = { subject_type: 'api::article.article', subject_id: documentId };
  expect(rows).toMatchObject([
    { action: `POST ${pattern}`, actor_kind: 'staff', status: 201, ...subject },
    { action: `POST ${pattern}/:id/actions/publish`, status: 200, ...subject },
    { action: `DELETE ${pattern}/:id`, status: 200, ...subject },
    { action: `POST ${pattern}`, subject_type: null, subject_id: null },
  ]);
  expect(JSON.stringify(rows)).not.toContain('Гинка');
  expect(rows.map(({ content }) => content)).toEqual([null, null, null, null]);
});

test('a sign-in, a failed one and a sign-out are told apart; what was typed stands in the details', async () => {
  const email = 'ginka.opitva@example.org';
  const failed = await rowsDuring(
    () =>
      call(`${baseUrl()}/admin/login`, { method: 'POST', body: { email, password: 'Грешна-1' } }),
    `action = 'staff.sign-in-failed'`,
  );
  const own = failed.filter(({ content }) => content?.['email'] === email);
  expect(own).toMatchObject([{ actor_kind: 'anonymous', actor_id: null, status: 400 }]);
  expect(own[0]?.content?.['ip']).toMatch(/127\.0\.0\.1|::1/);

  const { email: address, password } = await createStaff('none');
  const id = await idOf(address);
  const rows = await rowsDuring(async () => {
    const token = await signIn(baseUrl(), address, password);
    await adminApi(token).post('/admin/logout', {});
  }, `actor_id = ${id}`);
  expect(rows.map(({ action }) => action)).toEqual(['staff.sign-in', 'staff.sign-out']);
  expect(Object.keys(rows[0]?.content ?? {})).toEqual(['ip']);
});

test('what staff may not do is kept, reading too', async () => {
  const id = await idOf(nobody.email);
  const api = adminApi(nobody.token);
  const rows = await rowsDuring(async () => {
    await api.get('/platform/audit');
    await api.post('/publisher/site/render');
    await api.get(ARTICLES);
  }, `actor_id = ${id}`);
  expect(rows).toMatchObject([
    { action: 'GET /platform/audit', status: 403 },
    { action: 'POST /publisher/site/render', status: 403 },
    { action: 'GET /content-manager/collection-types/:model', status: 403 },
  ]);
});

test('strangers cannot fill the log', async () => {
  const rows = await rowsDuring(async () => {
    for (const path of [ARTICLES, '/publisher/site/render', '/admin/access-token', '/nowhere']) {
      await call(`${baseUrl()}${path}`, { method: 'POST', body: {} });
    }
  }, `actor_kind = 'anonymous' AND action <> 'staff.sign-in-failed'`);
  expect(rows).toEqual([]);
});

describe('the screen’s endpoints', () => {
  interface Page {
    rows: { id: string; actor: { id: number; name: string | null }; action: string; at: string }[];
    hasMore: boolean;
    people: { id: number; name: string }[];
  }
  const admin = () => adminApi(adminToken('admin'));
  const read = async (search: string): Promise<Page> => {
    const { status, body } = await admin().get<Page>(`/platform/audit?${search}`);
    expect(status).toBe(200);
    return body;
  };

  test('rows come newest first, page by page, with the name that the person has now', async () => {
    const person = await createStaff('none');
    const id = await idOf(person.email);
    for (let turn = 0; turn < 55; turn += 1) await adminApi(person.token).get('/publisher/site');
    const first = await read(`person=${id}&action=get%20/PUBLISHER`);
    expect(first.rows).toHaveLength(50);
    expect(first.hasMore).toBe(true);
    await query('UPDATE admin_users SET lastname = $2 WHERE id = $1', [id, 'Преименуван']);
    const second = await read(`person=${id}&action=publisher&before=${first.rows.at(-1)?.id}`);
    expect(second.rows).toHaveLength(5);
    expect(second.hasMore).toBe(false);
    const ids = [...first.rows, ...second.rows].map((row) => Number(row.id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(second.rows[0]?.actor).toEqual({ kind: 'staff', id, name: 'Служител Преименуван' });
  });

  test('days are those of Sofia, both inclusive', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Sofia' }).format();
    expect((await read(`from=${today}&to=${today}`)).rows.length).toBeGreaterThan(0);
    expect((await read('from=2020-01-01&to=2020-12-31')).rows).toEqual([]);
    expect((await read('from=2999-01-01')).rows).toEqual([]);
  });

  test('a look at personal details is itself kept', async () => {
    const id = await idOf('admin@example.org');
    const rows = await rowsDuring(
      () => read('action=sign-in'),
      `actor_id = ${id} AND action LIKE 'audit.%'`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['audit.read-details']);
  });

  test.each(['from=2026-13-01', 'person=Гинка', 'before=a', `action=${'a'.repeat(101)}`])(
    '%s is invalid input',
    async (search) => {
      expect((await admin().get(`/platform/audit?${search}`)).status).toBe(400);
    },
  );

  test('the export is CSV without personal details, and is kept', async () => {
    const person = await createStaff('none');
    const id = await idOf(person.email);
    await query('UPDATE admin_users SET firstname = $2, lastname = NULL WHERE id = $1', [
      id,
      '=HYPERLINK("http://example.org")',
    ]);
    await adminApi(person.token).get('/publisher/site');
    const adminId = await idOf('admin@example.org');
    let answer: Response | undefined;
    const rows = await rowsDuring(async () => {
      answer = await fetch(`${baseUrl()}/platform/audit/export?person=${id}`, {
        headers: { authorization: `Bearer ${adminToken('admin')}`, 'accept-language': 'bg' },
      });
    }, `actor_id = ${adminId} AND action = 'audit.export'`);
    expect(answer?.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer?.headers.get('content-disposition')).toMatch(
      /^attachment; filename="dnevnik-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const bytes = Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, row = ''] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(head).toBe(
      '№,Време (UTC),Кой,№ на служителя,Име,Действие,Вид на предмета,№ на предмета,Отговор (HTTP)',
    );
    expect(row).toContain(`,служител,${id},"'=HYPERLINK(""http://example.org"")",`);
    expect(bytes.toString()).not.toContain('127.0.0.1');
    expect(rows).toHaveLength(1);
  });

  test('who may not read may not export', async () => {
    expect((await adminApi(nobody.token).get('/platform/audit/export')).status).toBe(403);
  });
});
