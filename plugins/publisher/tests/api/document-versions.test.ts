import { join } from 'node:path';
import {
  adminApi,
  adminToken,
  createStaff,
  DOCX,
  docxOf,
  filesWith,
  PDF,
  pdfOf,
  query,
  sharedPlatform,
  uploads,
  waitFor,
} from '../../../../tests/harness';
import { changes, publishes, puts, reads, readsSoon, uniqueWord, writes } from './editor';

const library = { type: 'document' };
const content = '/content-manager/collection-types/api::document.document';
const editor = () => adminApi(adminToken('editor'));
const letter = (text: string): Promise<number> =>
  uploads({ name: `${text}.docx`, type: DOCX, bytes: docxOf(text) });

async function addressOf(file: number): Promise<string> {
  const [row] = await query<{ url: string }>('SELECT url FROM files WHERE id = $1', [file]);
  if (row === undefined) throw new Error(`No file ${file}`);
  return row.url;
}

const withdraws = (documentId: string, file: number, api = editor()) =>
  api.post(`/publisher/entries/document/${documentId}/files/${file}/withdrawal`, {
    reason: 'personal-data',
  });

async function filesHolding(word: string): Promise<string[]> {
  const { dataFolder } = sharedPlatform();
  const folders = ['site', 'public'].map((folder) => filesWith(join(dataFolder, folder), word));
  return (await Promise.all(folders)).flat();
}

test('a document keeps its page when its file is replaced, and says what was corrected', async () => {
  const [first, second] = [await letter(uniqueWord()), await letter(uniqueWord())];
  const { documentId, slug } = await puts({ title: `План ${uniqueWord()}`, file: first }, library);
  const path = `/dokumenti/${slug}/`;
  const [old, newest] = [await addressOf(first), await addressOf(second)];
  await readsSoon(path, ({ html }) => html.includes(old));
  expect((await reads(path)).html).not.toContain('Всички версии');

  const unexplained = await editor().post<{ error: { details: { errors: object[] } } }>(
    `${content}/${documentId}/actions/publish?locale=bg`,
    { file: second },
  );
  expect(unexplained.status).toBe(400);
  expect(unexplained.body.error.details.errors).toMatchObject([{ path: ['correction'] }]);

  await publishes(documentId, { file: second, correction: 'Сгрешена сума на стр. 2' }, library);
  await readsSoon(path, ({ html }) => html.includes('Сгрешена сума на стр. 2'));
  const { html } = await reads(path);
  expect(html).toMatch(/Поправен на \d/);
  expect(html).toContain(newest);
  expect(html).toContain(old);
  for (const address of [old, newest]) expect((await reads(address)).status).toBe(200);

  const [draft] = await query('SELECT correction FROM documents WHERE document_id = $1', [
    documentId,
  ]);
  expect(draft).toEqual({ correction: null });
  await publishes(documentId, { summary: 'Само текстът' }, library);
  const versions = await query(
    'SELECT number FROM publisher_document_versions WHERE document_id = $1 ORDER BY number',
    [documentId],
  );
  expect(versions).toEqual([{ number: 1 }, { number: 2 }]);
});

test('the record of versions cannot be changed', async () => {
  const change = query('UPDATE publisher_document_versions SET file_id = 1');
  await expect(change).rejects.toThrow('append-only');
  await expect(query('DELETE FROM publisher_file_withdrawals')).rejects.toThrow('append-only');
});

test('the media library neither replaces nor deletes the file of a published version', async () => {
  const file = await letter(uniqueWord());
  const { slug } = await puts({ title: `Пазен ${uniqueWord()}`, file }, library);
  const bytes = docxOf('друго');
  await expect(uploads({ name: 'drugo.docx', type: DOCX, bytes, replaces: file })).rejects.toThrow(
    '400',
  );
  expect((await editor().delete(`/upload/files/${file}`)).status).toBe(400);
  await readsSoon(`/dokumenti/${slug}/`, ({ status }) => status === 200);
  expect((await reads(await addressOf(file))).status).toBe(200);
});

test('the page shows how many pages there are and how the text begins', async () => {
  const word = uniqueWord();
  const bytes = await pdfOf(`Наредба ${word}`, 'Втора страница');
  const file = await uploads({ name: 'naredba.pdf', type: PDF, bytes });
  const { slug } = await puts({ title: `Наредба ${uniqueWord()}`, file }, library);
  await readsSoon(`/dokumenti/${slug}/`, ({ html }) => html.includes(`Наредба ${word}`));
  const { html } = await reads(`/dokumenti/${slug}/`);
  expect(html).toMatch(/Страници<\/dt>\s*<dd[^>]*>2</);
  expect(html).not.toContain('Сканиран');
});

test('a scan without text is published, named as that on the page and beside the form', async () => {
  const file = await uploads({ name: 'skan.pdf', type: PDF, bytes: await pdfOf('', '') });
  const { documentId, slug } = await puts({ title: `Скан ${uniqueWord()}`, file }, library);
  await readsSoon(`/dokumenti/${slug}/`, ({ html }) => html.includes('Сканиран, без текст'));
  const { body } = await editor().get<{ files: object[] }>(
    `/publisher/entries/document/${documentId}/bg/checks`,
  );
  expect(body.files).toMatchObject([{ id: file, name: 'skan.pdf', version: 1, text: 'scan' }]);
});

test('a withdrawn file is nowhere any more, and its address says when and why', async () => {
  const secret = uniqueWord();
  const file = await uploads({ name: 'spisak.docx', type: DOCX, bytes: docxOf(secret) });
  const { documentId, slug } = await puts({ title: `Списък ${uniqueWord()}`, file }, library);
  const path = `/dokumenti/${slug}/`;
  await readsSoon(path, ({ html }) => html.includes(secret));
  await publishes(documentId, { summary: 'Още един вид на страницата' }, library);
  await readsSoon(path, ({ html }) => html.includes('Още един вид'));
  const address = await addressOf(file);
  const other = await puts({ title: `Друг ${uniqueWord()}`, file: await letter('а') }, library);

  const { token } = await createStaff('dialozi-moderator');
  expect((await withdraws(documentId, file, adminApi(token))).status).toBe(403);
  expect((await withdraws(other.documentId, file)).status).toBe(404);
  const answers = await Promise.all([withdraws(documentId, file), withdraws(documentId, file)]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);

  await readsSoon(path, ({ html }) => html.includes('Премахната на') && !html.includes(secret));
  await readsSoon(
    address,
    ({ status, html }) => status === 410 && html.includes('съдържаше лични данни'),
  );
  await waitFor(async () => (await filesHolding(secret)).length === 0, { what: 'no file with it' });
  expect(await query('SELECT 1 FROM media_pages WHERE content LIKE $1', [`%${secret}%`])).toEqual(
    [],
  );
  const logged = await query(
    `SELECT actor_kind FROM platform_audit WHERE action = 'file.withdrawn' AND subject_id = $1`,
    [documentId],
  );
  expect(logged).toEqual([{ actor_kind: 'staff' }]);

  await changes(documentId, { file: await letter(uniqueWord()), correction: 'Без имена' }, library);
  await publishes(documentId, {}, library);
  await readsSoon(path, ({ html }) => html.includes('Без имена'));
});

test('an earlier version is taken away and the newest stays', async () => {
  const [first, second] = [await letter(uniqueWord()), await letter(uniqueWord())];
  const { documentId, slug } = await puts(
    { title: `Версии ${uniqueWord()}`, file: first },
    library,
  );
  await publishes(documentId, { file: second, correction: 'Поправка' }, library);
  const [old, newest] = [await addressOf(first), await addressOf(second)];
  expect((await withdraws(documentId, first)).status).toBe(204);
  await readsSoon(
    `/dokumenti/${slug}/`,
    ({ html }) => html.includes(newest) && !html.includes(old),
  );
  await readsSoon(old, ({ status }) => status === 410);
});

test('a file of a draft is taken away before anybody has seen it', async () => {
  const file = await letter(uniqueWord());
  const { documentId } = await writes({ title: `Чернова ${uniqueWord()}`, file }, library);
  expect((await withdraws(documentId, file)).status).toBe(204);
  expect(await query('SELECT 1 FROM files WHERE id = $1', [file])).toEqual([]);
});
