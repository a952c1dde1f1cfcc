import { adminApi, adminToken, createStaff, query } from '../../../../tests/harness';
import { changes, reads, readsSoon, uniqueWord, writes } from './editor';

const editor = () => adminApi(adminToken('editor'));
const subject = (documentId: string) => ({ type: 'article', documentId, locale: 'bg' });

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

interface Preview {
  path: string;
  expiresAt: string;
}

test('a draft is seen in the real layout at an address nobody can guess, and nowhere else', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await writes({ title: `Чернова ${word}`, lead: word });
  const { status, body } = await editor().post<Preview>('/publisher/previews', subject(documentId));
  expect(status).toBe(201);
  expect(body.path).toMatch(/^\/preview\/[\w-]{43}$/);
  const page = await reads(body.path);
  expect(page.status).toBe(200);
  expect(page.html).toContain(word);
  expect(page.html).toContain('<header');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-robots-tag')).toBe('noindex');
  expect((await reads(`/novini/${slug}/`)).status).toBe(404);

  expect((await reads(`/preview/${'A'.repeat(43)}`)).status).toBe(404);
  // Only its own: the previews of other tests are being looked at.
  await query(
    `UPDATE publisher_previews SET expires_at = now() - interval '1 second' WHERE document_id = $1`,
    [documentId],
  );
  expect((await reads(body.path)).status).toBe(404);
});

test('a draft that cannot be shown is refused with the reason, and so is its address', async () => {
  const notice = { title: `Съобщение ${uniqueWord()}`, until: inAnHour() };
  const { documentId } = await writes(notice, { type: 'notice' });
  const about = { ...subject(documentId), type: 'notice' };
  const opened = await editor().post<Preview>('/publisher/previews', about);
  expect(opened.status).toBe(201);
  await changes(documentId, { ...notice, until: null }, { type: 'notice' });

  const refused = await editor().post<{ detail: string }>('/publisher/previews', about);
  expect(refused.status).toBe(400);
  expect(refused.body.detail).toContain('До');
  const page = await reads(opened.body.path);
  expect(page.status).toBe(422);
  expect(page.html).toContain('До');
});

test('only the hash of a preview’s address is kept', async () => {
  const { documentId } = await writes({ title: `Чернова ${uniqueWord()}` });
  const { body } = await editor().post<Preview>('/publisher/previews', subject(documentId));
  const token = body.path.replace('/preview/', '');
  const rows = await query<{ all: string }>(
    'SELECT string_agg(p::text, chr(10)) AS all FROM publisher_previews p',
  );
  expect(rows[0]?.all).not.toContain(token);
});

test('an entry is published and taken down at the appointed time', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await writes({ title: `Насрочена ${word}` });
  const appoint = async (action: string, seconds: number) => {
    const dueAt = new Date(Date.now() + seconds * 1000).toISOString();
    return editor().post('/publisher/schedules', { ...subject(documentId), action, dueAt });
  };
  expect((await appoint('publish', 1)).status).toBe(201);
  expect((await appoint('publish', 9)).status).toBe(409);
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(word));
  expect((await appoint('unpublish', 1)).status).toBe(201);
  await readsSoon(`/novini/${slug}/`, (page) => page.status === 410);
});

test('a time that is past is refused, and what is cancelled does not happen', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await writes({ title: `Отменена ${word}` });
  const past = { ...subject(documentId), action: 'publish', dueAt: '2020-01-01T00:00:00.000Z' };
  expect((await editor().post('/publisher/schedules', past)).status).toBe(400);

  const dueAt = new Date(Date.now() + 1500).toISOString();
  const { body } = await editor().post<{ id: string }>('/publisher/schedules', { ...past, dueAt });
  expect((await editor().delete(`/publisher/schedules/${body.id}`)).status).toBe(204);
  expect((await editor().delete(`/publisher/schedules/${body.id}`)).status).toBe(404);
  // Another, due later, shows that the time of the cancelled one has come and gone.
  const other = await writes({ title: `След нея ${word}` });
  const later = new Date(Date.now() + 2000).toISOString();
  await editor().post('/publisher/schedules', {
    ...subject(other.documentId),
    action: 'publish',
    dueAt: later,
  });
  await readsSoon(`/novini/${other.slug}/`, (page) => page.status === 200);
  expect((await reads(`/novini/${slug}/`)).status).toBe(404);
});

test('who may not open an entry in the content manager may not see its status, preview or schedule it', async () => {
  const { documentId } = await writes({ title: `Чужда ${uniqueWord()}` });
  const stranger = adminApi((await createStaff('none')).token);
  const dueAt = new Date(Date.now() + 60_000).toISOString();
  const refused = await Promise.all([
    stranger.get(`/publisher/entries/article/${documentId}/bg`),
    stranger.post('/publisher/previews', subject(documentId)),
    stranger.post('/publisher/schedules', { ...subject(documentId), action: 'publish', dueAt }),
    stranger.get('/publisher/site'),
    stranger.post('/publisher/site/render'),
  ]);
  expect(refused.map((answer) => answer.status)).toEqual([403, 403, 403, 403, 403]);
});

test('a document that is not there is said so', async () => {
  const missing = subject('nqmatakavdokument');
  expect((await editor().post('/publisher/previews', missing)).status).toBe(404);
});
