import { adminApi, adminToken, createStaff, waitFor } from '../../../../tests/harness';
import { changes, publishes, uniqueWord, writes } from './editor';

interface History {
  acts: { by: string | null; isBySystem: boolean; action: { bg: string } | null }[];
}

const ask = (documentId: string, token = adminToken('editor')) =>
  adminApi(token).get<History>(`/publisher/history/article/${documentId}`);
const actsOf = async (documentId: string): Promise<string[]> =>
  (await ask(documentId)).body.acts.map(({ action }) => action?.bg ?? '');

test('who wrote, changed and published, newest first', async () => {
  const title = `История ${uniqueWord()}`;
  const { documentId } = await writes({ title });
  await changes(documentId, { title, lead: 'Още.' });
  await publishes(documentId, { title, lead: 'Още.' });
  expect(await actsOf(documentId)).toEqual(['Публикува запис', 'Променя запис', 'Създава запис']);
  const { acts } = (await ask(documentId)).body;
  expect(acts.map(({ by }) => by)).toEqual(Array(3).fill('Иван Димитров'));
});

test('what the platform did when it was appointed, and that a person appointed it is another row', async () => {
  const { documentId } = await writes({ title: `Насрочена ${uniqueWord()}` });
  await adminApi(adminToken('editor')).post('/publisher/schedules', {
    type: 'article',
    documentId,
    locale: 'bg',
    action: 'publish',
    dueAt: new Date(Date.now() + 1_500).toISOString(),
  });
  await waitFor(async () => (await actsOf(documentId)).includes('Публикува насрочен запис'), {
    what: 'the act of the platform',
  });
  const [last] = (await ask(documentId)).body.acts;
  expect(last).toMatchObject({ by: null, isBySystem: true });
});

test('what is done to several at once is in the history of each', async () => {
  const [one, two] = [
    await writes({ title: `Групова ${uniqueWord()}` }),
    await writes({ title: `Групова ${uniqueWord()}` }),
  ];
  const documentIds = [one.documentId, two.documentId];
  for (const action of ['bulkPublish', 'bulkUnpublish']) {
    const answer = await adminApi(adminToken('editor')).post(
      `/content-manager/collection-types/api::article.article/actions/${action}?locale=bg`,
      { documentIds },
    );
    expect(answer.status).toBe(200);
  }
  for (const documentId of documentIds) {
    expect(await actsOf(documentId)).toEqual([
      'Сваля няколко записа от сайта',
      'Публикува няколко записа',
      'Създава запис',
    ]);
  }
});

test('a refused act is no history', async () => {
  const { documentId } = await writes({ title: `Отказ ${uniqueWord()}` });
  const official = await createStaff('dialozi-official');
  const content = `/content-manager/collection-types/api::article.article/${documentId}`;
  expect((await adminApi(official.token).delete(content)).status).toBe(403);
  expect(await actsOf(documentId)).toEqual(['Създава запис']);
});

test('only for who may read that very entry', async () => {
  const { documentId } = await writes({ title: `Чужда ${uniqueWord()}` });
  const official = await createStaff('dialozi-official');
  expect((await ask(documentId, official.token)).status).toBe(403);
  const own = await createStaff(await roleForOwnArticles());
  expect((await ask(documentId, own.token)).status).toBe(403);
  expect((await ask('a'.repeat(24))).status).toBe(404);
});

/** A role that may read only the articles that it wrote itself. */
async function roleForOwnArticles(): Promise<string> {
  const admin = adminApi(adminToken('admin'));
  const name = `Свои ${uniqueWord()}`;
  const { body } = await admin.post<{ data: { id: number } }>('/admin/roles', {
    name,
    description: 'За проверка',
  });
  const right = (action: string, subject: string | null, conditions: string[]) => ({
    action,
    subject,
    conditions,
    properties: subject === null ? {} : { fields: ['title'], locales: ['bg'] },
  });
  const { status } = await admin.put(`/admin/roles/${body.data.id}/permissions`, {
    permissions: [
      right('plugin::publisher.entries.read', null, []),
      right('plugin::content-manager.explorer.read', 'api::article.article', ['admin::is-creator']),
    ],
  });
  expect(status).toBe(200);
  return name;
}
