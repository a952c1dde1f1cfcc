import { randomUUID } from 'node:crypto';
import { adminApi, adminToken, createStaff, waitFor } from '../../../../tests/harness';
import { uniqueWord } from './editor';

interface Entry {
  documentId: string;
  title: string;
  isPublished?: boolean;
  action?: string;
}
type Home = Record<'drafts' | 'published' | 'standing' | 'scheduled', Entry[]>;

const ARTICLES = '/content-manager/collection-types/api::article.article';
const homeOf = async (token: string): Promise<Home> =>
  (await adminApi(token).get<Home>('/publisher/home')).body;
const idsOf = (entries: Entry[]): string[] => entries.map(({ documentId }) => documentId);

test('a draft is on the page of who wrote it until it is published, and again when it is changed', async () => {
  const [writer, other] = [await createStaff('strapi-editor'), await createStaff('strapi-editor')];
  const api = adminApi(writer.token);
  const title = `Чернова ${uniqueWord()}`;
  const { body } = await api.post<{ data: { documentId: string } }>(`${ARTICLES}?locale=bg`, {
    title,
  });
  const { documentId } = body.data;
  expect((await homeOf(writer.token)).drafts).toMatchObject([
    { documentId, title, isPublished: false },
  ]);
  expect(idsOf((await homeOf(other.token)).drafts)).not.toContain(documentId);

  await api.post(`${ARTICLES}/${documentId}/actions/publish?locale=bg`, { title });
  const after = await homeOf(writer.token);
  expect(after.drafts).toEqual([]);
  expect(idsOf(after.published)).toContain(documentId);
  expect(idsOf((await homeOf(other.token)).published)).toContain(documentId);

  await api.put(`${ARTICLES}/${documentId}?locale=bg`, { title, lead: 'Още нещо.' });
  expect((await homeOf(writer.token)).drafts).toMatchObject([{ documentId, isPublished: true }]);
});

test('what stands and what is appointed is open', async () => {
  const { token } = await createStaff('strapi-editor');
  const api = adminApi(token);
  const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const { body: notice } = await api.post<{ id: string }>('/publisher/urgent', {
    idempotencyKey: randomUUID(),
    kind: 'road',
    title: `Път ${uniqueWord()}`,
    text: '',
    settlements: [],
    from: at(-1),
    until: at(1),
  });
  const { body } = await api.post<{ data: { documentId: string } }>(`${ARTICLES}?locale=bg`, {
    title: `Насрочена ${uniqueWord()}`,
  });
  const { documentId } = body.data;
  const subject = { type: 'article', documentId, locale: 'bg' };
  await api.post('/publisher/schedules', { ...subject, action: 'publish', dueAt: at(0.5) });
  const scheduled = (await homeOf(token)).scheduled;
  expect(scheduled).toContainEqual(expect.objectContaining({ documentId, action: 'publish' }));

  const stands = async (): Promise<boolean> =>
    idsOf((await homeOf(token)).standing).includes(notice.id);
  await waitFor(stands, { what: 'the notice to stand' });
  await api.post(`/publisher/urgent/${notice.id}/end`);
  await waitFor(async () => !(await stands()), { what: 'the notice to be over' });
});

test('refused without the right to see entries', async () => {
  const { token } = await createStaff('dialozi-official');
  expect((await adminApi(token).get('/publisher/home')).status).toBe(403);
  expect((await adminApi(adminToken('admin')).get('/publisher/home')).status).toBe(200);
});

test('empty for a role that may see where entries are, but not the entries', async () => {
  const admin = adminApi(adminToken('admin'));
  const name = `Наблюдател ${uniqueWord()}`;
  const role = await admin.post<{ data: { id: number } }>('/admin/roles', {
    name,
    description: '',
  });
  const action = 'plugin::publisher.entries.read';
  await admin.put(`/admin/roles/${role.body.data.id}/permissions`, {
    permissions: [{ action, subject: null, properties: {}, conditions: [] }],
  });
  const { token } = await createStaff(name);
  const { status, body } = await adminApi(token).get('/publisher/home');
  expect([status, body]).toEqual([200, { drafts: [], published: [], standing: [], scheduled: [] }]);
});
