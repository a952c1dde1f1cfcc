import { adminApi, adminToken, query, waitFor } from '../../../../tests/harness';
import {
  changes,
  deletes,
  paragraph,
  publishes,
  puts,
  reads,
  readsSoon,
  uniqueWord,
  unpublishes,
  writes,
} from './editor';

interface Status {
  state: string;
  path: string | null;
  renderedAt: string | null;
  refusal: { bg: string; en: string } | null;
  failures: { path: string; message: string }[];
}

async function statusOf(documentId: string, locale = 'bg'): Promise<Status> {
  const api = adminApi(adminToken('editor'));
  const { status, body } = await api.get<Status>(
    `/publisher/entries/article/${documentId}/${locale}`,
  );
  expect(status).toBe(200);
  return body;
}

/** A change of which no event tells; the sweep is called at once instead of within a minute. */
async function behindTheBack(sql: string, params: unknown[]): Promise<void> {
  await query(sql, params);
  await query(`SELECT pg_notify('dialozi_outbox', 'sweep')`);
}

test('what an editor publishes is on its page, in the lists and in the status', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Новина ${word}`, body: [paragraph(word)] });
  const path = `/novini/${slug}/`;
  await readsSoon(path, (page) => page.status === 200 && page.html.includes(word));
  await readsSoon('/novini/', (page) => page.html.includes(word));
  await readsSoon('/', (page) => page.html.includes(word));

  const status = await waitFor(async () => {
    const now = await statusOf(documentId);
    return now.state === 'published' ? now : null;
  });
  expect(status).toMatchObject({ path, refusal: null, failures: [] });
  expect(Date.parse(status.renderedAt ?? '')).not.toBeNaN();
});

test('a draft is nowhere on the site, and saving one over a published entry changes nothing', async () => {
  const word = uniqueWord();
  const { documentId } = await writes({ title: `Чернова ${word}` });
  await waitFor(async () => (await statusOf(documentId)).state === 'not-published');

  const { documentId: other, slug } = await puts({ title: `Статия ${word}`, lead: 'Първо' });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes('Първо'));
  await changes(other, { title: `Статия ${word}`, lead: `Второ${word}` });
  await puts({ title: `Край ${word}` });
  await readsSoon('/novini/', (page) => page.html.includes(`Край ${word}`));
  expect((await reads(`/novini/${slug}/`)).html).not.toContain(`Второ${word}`);
  expect((await reads('/novini/')).html).not.toContain(`Чернова ${word}`);
});

test('what is unpublished is gone: 410 at its address, nothing in the lists', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `За сваляне ${word}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.status === 200);
  await unpublishes(documentId);
  await readsSoon(`/novini/${slug}/`, (page) => page.status === 410);
  await readsSoon('/novini/', (page) => !page.html.includes(word));
  await waitFor(async () => (await statusOf(documentId)).state === 'not-published');
});

test('an old address leads to the new one, through every change, and is free again when nothing stands there', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Адрес ${word}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.status === 200);
  for (const next of ['vtori', 'treti']) {
    const data = { title: `Адрес ${word}`, slug: `${next}-${slug}` };
    await publishes(documentId, data);
    await readsSoon(`/novini/${data.slug}/`, (page) => page.status === 200);
  }
  const old = await reads(`/novini/${slug}/?ot=pismo`);
  expect(old.status).toBe(301);
  expect(old.headers.get('location')).toBe(`/novini/treti-${slug}/?ot=pismo`);
  expect((await reads(`/novini/vtori-${slug}/`)).headers.get('location')).toBe(
    `/novini/treti-${slug}/`,
  );

  await puts({ title: `Друга ${word}`, slug });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`Друга ${word}`));
});

test('each language has its own page; a deleted language takes only its own with it', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Двуезична ${word}` });
  const english = { title: `Bilingual ${word}` };
  const translated = await changes(documentId, english, { locale: 'en' });
  await publishes(documentId, english, { locale: 'en' });
  await readsSoon(`/en/novini/${translated.slug}/`, (page) => page.html.includes(english.title));
  await readsSoon(`/novini/${slug}/`, (page) =>
    page.html.includes(`href="/en/novini/${translated.slug}/"`),
  );
  await deletes(documentId, { locale: 'en' });
  await readsSoon(`/en/novini/${translated.slug}/`, (page) => page.status === 410);
  await readsSoon(`/novini/${slug}/`, (page) => !page.html.includes(translated.slug));
  expect((await reads(`/novini/${slug}/`)).status).toBe(200);
});

test('the sweep heals what no event told of', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Тиха ${word}`, lead: 'Преди' });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes('Преди'));
  await behindTheBack(
    `UPDATE articles SET lead = $2, updated_at = now() AT TIME ZONE 'UTC'
     WHERE document_id = $1 AND published_at IS NOT NULL`,
    [documentId, `След${word}`],
  );
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`След${word}`));
});

test('an entry that other code has made is made again', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Преди ${word}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(word));
  await query(
    `UPDATE published_entries SET entry_hash = 'old', entry = entry || '{"title": "Стара"}'
     WHERE document_id = $1`,
    [documentId],
  );
  // As the sweep of an earlier version of the platform noted it: the row of the cms is the same.
  await behindTheBack(
    `UPDATE publisher_projections SET revision = regexp_replace(revision, '^[0-9a-f]{12}/', 'old/')
     WHERE document_id = $1`,
    [documentId],
  );
  await waitFor(async () => {
    const rows = await query<{ title: string }>(
      `SELECT entry->>'title' AS title FROM published_entries WHERE document_id = $1`,
      [documentId],
    );
    return rows[0]?.title === `Преди ${word}`;
  });
});

test('a page that cannot be rendered keeps its file, tells the editor, and holds up nothing else', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Крехка ${word}`, lead: 'Добра' });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes('Добра'));
  // As a defect of the site would: the entry has no body, which no page expects.
  await query(
    `UPDATE published_entries SET entry = entry - 'body', entry_hash = 'broken' WHERE document_id = $1`,
    [documentId],
  );
  await query(
    `INSERT INTO publisher_queue (tree, path, action, priority, causes)
     SELECT id, $1, 'render', 0, ARRAY[$2] FROM publisher_trees
     ON CONFLICT (tree, path) DO UPDATE SET causes = excluded.causes`,
    [`/novini/${slug}/`, `article/bg/${documentId}`],
  );
  await query(`SELECT pg_notify('dialozi_outbox', '')`);
  const broken = await waitFor(async () => {
    const now = await statusOf(documentId);
    return now.state === 'failed' ? now : null;
  });
  expect(broken.failures).toMatchObject([{ path: `/novini/${slug}/` }]);
  expect(broken.failures[0]?.message).not.toBe('');
  expect((await reads(`/novini/${slug}/`)).html).toContain('Добра');

  await puts({ title: `Друга ${word}` });
  await readsSoon('/novini/', (page) => page.html.includes(`Друга ${word}`));
  await publishes(documentId, { title: `Крехка ${word}`, lead: `Поправена${word}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`Поправена${word}`));
  await waitFor(async () => (await statusOf(documentId)).state === 'published');
});

test('an entry that cannot be shown says why, in both languages, and keeps the page it had', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Неясна ${word}`, lead: 'Ясна' });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes('Ясна'));
  await behindTheBack(
    `UPDATE articles SET body = '[{"type":"volcano"}]', updated_at = now() AT TIME ZONE 'UTC'
     WHERE document_id = $1 AND published_at IS NOT NULL`,
    [documentId],
  );
  const refused = await waitFor(async () => {
    const now = await statusOf(documentId);
    return now.refusal === null ? null : now;
  });
  expect(refused.state).toBe('failed');
  expect(refused.refusal?.bg).toMatch(/\p{Script=Cyrillic}/u);
  expect(refused.refusal?.en).toMatch(/[a-z]/);
  expect((await reads(`/novini/${slug}/`)).html).toContain('Ясна');
});
