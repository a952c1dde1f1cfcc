import { join } from 'node:path';
import bg from '../../../../site/src/messages/bg.json';
import {
  adminApi,
  adminToken,
  createStaff,
  filesWith,
  query,
  sharedPlatform,
  waitFor,
} from '../../../../tests/harness';
import {
  changes,
  publishes,
  puts,
  reads,
  readsSoon,
  settledVersion,
  uniqueWord,
  unpublishes,
  writes,
} from './editor';

const editor = () => adminApi(adminToken('editor'));
const admin = () => adminApi(adminToken('admin'));
const english = { locale: 'en' };

const withdraw = (documentId: string, reason = 'personal-data') =>
  editor().post(`/publisher/entries/article/${documentId}/withdrawal`, { reason });

const siteFiles = (word: string): Promise<string[]> =>
  filesWith(join(sharedPlatform().dataFolder, 'site'), word);

test('what is withdrawn is in no file of the site, and its addresses say when and why', async () => {
  const secret = uniqueWord();
  const { documentId, slug } = await puts({ title: `Тайна ${secret}`, lead: secret });
  await changes(documentId, { title: `Secret ${secret}` }, english);
  const { slug: englishSlug } = await publishes(documentId, {}, english);
  await readsSoon(`/novini/${slug}/`, ({ html }) => html.includes(secret));
  await readsSoon(`/en/novini/${englishSlug}/`, ({ html }) => html.includes(secret));
  const withSecret = await settledVersion();
  await publishes(documentId, { title: `Тайна ${secret}`, lead: `Второ ${secret}` });
  await readsSoon(`/novini/${slug}/`, ({ html }) => html.includes(`Второ ${secret}`));
  await settledVersion();

  expect((await withdraw(documentId)).status).toBe(204);
  await readsSoon(
    `/novini/${slug}/`,
    ({ status, html }) => status === 410 && html.includes('съдържаше лични данни'),
  );
  await readsSoon(
    `/en/novini/${englishSlug}/`,
    ({ status, html }) => status === 410 && html.includes('it held personal data'),
  );
  expect((await reads(`/novini/${slug}/`)).html).toMatch(
    /премахнато от общината на \d\d\.\d\d\.\d{4}/,
  );
  await waitFor(async () => (await siteFiles(secret)).length === 0, { what: 'no file with it' });

  await admin().post(`/publisher/site/versions/${withSecret}/restore`);
  expect((await reads(`/novini/${slug}/`)).status).toBe(410);
  await admin().post('/publisher/site/render');
  await settledVersion();
  expect(await siteFiles(secret)).toEqual([]);
});

test('it cannot be published again, not even by a row that comes back from an old backup', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Завинаги ${word}` });
  await readsSoon(`/novini/${slug}/`, ({ status }) => status === 200);
  await withdraw(documentId, 'mistake');
  await readsSoon(`/novini/${slug}/`, ({ html }) => html.includes('по погрешка'));
  const again = await editor().post<{ error: { message: string } }>(
    `/content-manager/collection-types/api::article.article/${documentId}/actions/publish?locale=bg`,
    {},
  );
  expect(again.status).toBe(400);
  expect(again.body.error.message).toContain('премахнат');

  await query(
    `INSERT INTO articles (document_id, locale, title, slug, published_at, updated_at)
     SELECT document_id, locale, title, slug, now(), now() FROM articles
      WHERE document_id = $1 AND locale = 'bg' AND published_at IS NULL`,
    [documentId],
  );
  await query(`SELECT pg_notify('dialozi_outbox', 'sweep')`);
  await waitFor(
    async () =>
      (await query('SELECT 1 FROM publisher_projections WHERE document_id = $1', [documentId]))
        .length > 0,
    { what: 'the sweep to look at the row' },
  );
  await settledVersion();
  expect((await reads(`/novini/${slug}/`)).status).toBe(410);
  expect(await siteFiles(word)).toEqual([]);
});

test('what had been taken down before says when and why it was withdrawn too', async () => {
  const { documentId, slug } = await puts({ title: `Свалена ${uniqueWord()}` });
  await readsSoon(`/novini/${slug}/`, ({ status }) => status === 200);
  await unpublishes(documentId);
  await readsSoon(`/novini/${slug}/`, ({ status }) => status === 410);
  await withdraw(documentId, 'order');
  await readsSoon(`/novini/${slug}/`, ({ html }) => html.includes(bg['withdrawn.reason.order']));
});

test('published and withdrawn at once, it is not public in the end', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { documentId } = await writes({ title: `Надпревара ${uniqueWord()}` });
    const [, withdrawn] = await Promise.all([
      publishes(documentId, {}).catch(() => null),
      withdraw(documentId),
    ]);
    expect(withdrawn.status).toBe(204);
    const published = await query(
      'SELECT id FROM articles WHERE document_id = $1 AND published_at IS NOT NULL',
      [documentId],
    );
    expect(published).toEqual([]);
  }
});

test('withdrawing twice at once is one incident in the audit log', async () => {
  const { documentId } = await puts({ title: `Веднъж ${uniqueWord()}` });
  const answers = await Promise.all([withdraw(documentId), withdraw(documentId, 'other')]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  const rows = await query(
    `SELECT actor_kind, subject_type FROM platform_audit
      WHERE action = 'entry.withdrawn' AND subject_id = $1`,
    [documentId],
  );
  expect(rows).toEqual([{ actor_kind: 'staff', subject_type: 'api::article.article' }]);
});

test('refused: without the right, without a known reason, for what there is not', async () => {
  const { documentId } = await writes({ title: `Отказ ${uniqueWord()}` });
  const { token } = await createStaff('dialozi-moderator');
  const path = `/publisher/entries/article/${documentId}/withdrawal`;
  expect((await adminApi(token).post(path, { reason: 'other' })).status).toBe(403);
  expect((await withdraw(documentId, 'защото')).status).toBe(400);
  expect((await withdraw('nothing-like-that')).status).toBe(404);
});
