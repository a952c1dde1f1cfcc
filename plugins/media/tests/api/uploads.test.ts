import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  adminApi,
  baseUrl,
  createStaff,
  query,
  sharedPlatform,
  waitFor,
} from '../../../../tests/harness';
import { docx, pdf, picture, program } from './made-files';
import { begins, editor, metadata, sendsPart, sendsWhole, tus } from './sends-parts';

const MEGABYTE = 1024 * 1024;

const libraryRows = (name: string) =>
  query<{ id: number; url: string; alternative_text: string | null; folder_path: string }>(
    'SELECT id, url, alternative_text, folder_path FROM files WHERE name = $1',
    [name],
  );

const bytesOf = (place: string): string =>
  path.join(sharedPlatform().dataFolder, 'unfinished-uploads', path.posix.basename(place));

const whole = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

test('a file that comes in parts is stored as any other, with folder and description', async () => {
  const name = `снимка-${randomUUID()}.jpg`;
  const bytes = await picture('jpeg');
  const folder = await adminApi(editor().token).post<{ data: { id: number; path: string } }>(
    '/upload/folders',
    { name: randomUUID() },
  );
  const { status, place } = await begins(editor(), bytes.length, {
    filename: name,
    folder: String(folder.body.data.id),
    alternativeText: 'Площадът',
  });
  expect(status).toBe(201);
  expect(place).toMatch(/^\/media\/uploads\/[0-9a-f-]{36}$/);
  const half = Math.floor(bytes.length / 2);
  const first = await sendsPart(editor(), place, 0, whole(bytes.subarray(0, half)));
  expect(first).toMatchObject({ status: 204, offset: half, file: null });
  expect(await tus(editor(), 'HEAD', place)).toMatchObject({ status: 204, offset: half });
  const last = await sendsPart(editor(), place, half, whole(bytes.subarray(half)));
  expect(last).toMatchObject({ status: 200, offset: bytes.length });
  const [row] = await libraryRows(name);
  expect(last.file).toEqual({ id: row?.id, name });
  expect(row).toMatchObject({
    alternative_text: 'Площадът',
    folder_path: folder.body.data.path,
  });
  expect(existsSync(bytesOf(place))).toBe(false);
});

test('sending the last part again, also many times at once, makes one file', async () => {
  const name = `решение-${randomUUID()}.docx`;
  const bytes = docx('Решение');
  const { place } = await begins(editor(), bytes.length, { filename: name });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => sendsPart(editor(), place, 0, whole(bytes))),
  );
  const made = answers.filter(({ status }) => status === 200);
  expect(made.length).toBeGreaterThan(0);
  // The others came too late for their offset, or while it was being looked into.
  expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([]);
  const again = await sendsPart(editor(), place, bytes.length, '');
  expect(again).toMatchObject({ status: 200, file: made[0]?.file });
  expect(await tus(editor(), 'HEAD', place)).toMatchObject({ status: 204, offset: bytes.length });
  expect(await libraryRows(name)).toHaveLength(1);
});

test('a file that is not what it says is refused at its end, and says so again', async () => {
  const bomb = pdf(Buffer.alloc(200 * MEGABYTE));
  const refused: [string, Buffer, RegExp][] = [
    [`${randomUUID()}.pdf`, await picture('jpeg'), /е JPG/],
    [`${randomUUID()}.mp4`, program(), /е програма/],
    [`${randomUUID()}.pdf`, bomb, /разгъва/],
  ];
  for (const [name, bytes, sentence] of refused) {
    const { place, ...answer } = await sendsWhole(editor(), name, bytes);
    expect(answer).toMatchObject({ status: 400, file: null });
    expect(answer.detail).toMatch(sentence);
    expect(existsSync(bytesOf(place))).toBe(false);
    const again = await sendsPart(editor(), place, bytes.length, '');
    expect(again).toMatchObject({ status: 400, detail: answer.detail });
    expect(await libraryRows(name)).toEqual([]);
    expect(await tus(editor(), 'DELETE', place)).toMatchObject({ status: 204 });
    expect(await tus(editor(), 'HEAD', place)).toMatchObject({ status: 404 });
  }
});

test('what can never be taken is refused before it is sent', async () => {
  const refused: [string, number, number, RegExp][] = [
    ['запис.mp4', 200 * MEGABYTE + 1, 413, /по-голям от 200 MB/],
    ['снимка.jpg', 31 * MEGABYTE, 413, /по-голям от 30 MB/],
    ['план.exe', 1000, 400, /е програма/],
    ['план.zip', 1000, 400, /архив/],
    ['план.pdf', 0, 400, /е празен/],
    ['план: нов.pdf', 1000, 400, /Преименувайте/],
  ];
  for (const [filename, size, status, sentence] of refused) {
    const answer = await begins(editor(), size, { filename });
    expect(answer).toMatchObject({ status, place: '' });
    expect(answer.detail).toMatch(sentence);
  }
  const parted = await begins(editor(), 10, { filename: 'план.pdf' });
  const tooMuch = await sendsPart(editor(), parted.place, 0, 'x'.repeat(11));
  expect(tooMuch.status).toBe(413);
  await tus(editor(), 'DELETE', parted.place);
});

test('an upload is that of who began it, and nobody else sees, changes or ends it', async () => {
  const { place } = await begins(editor(), 10, { filename: 'план.pdf' });
  const other = { url: baseUrl(), token: (await createStaff('Редактор')).token };
  expect(await tus(other, 'HEAD', place)).toMatchObject({ status: 404 });
  expect(await sendsPart(other, place, 0, '0123456789')).toMatchObject({ status: 404 });
  expect(await tus(other, 'DELETE', place)).toMatchObject({ status: 404 });
  const list = (token: string) =>
    adminApi(token).get<{ uploads: { id: string; name: string }[] }>('/media/uploads');
  const id = path.posix.basename(place);
  expect((await list(other.token)).body.uploads).toEqual([]);
  expect((await list(editor().token)).body.uploads).toContainEqual(
    expect.objectContaining({ id, name: 'план.pdf', size: 10 }),
  );

  const nobody = { url: baseUrl(), token: 'none' };
  const powerless = { url: baseUrl(), token: (await createStaff('none')).token };
  for (const [sender, status] of [
    [nobody, 401],
    [powerless, 403],
  ] as const) {
    expect(await begins(sender, 10, { filename: 'план.pdf' })).toMatchObject({ status });
    expect(await tus(sender, 'HEAD', place)).toMatchObject({ status });
    expect(await sendsPart(sender, place, 0, '0123456789')).toMatchObject({ status });
    expect(await tus(sender, 'DELETE', place)).toMatchObject({ status });
    expect(await tus(sender, 'OPTIONS', '/media/uploads')).toMatchObject({ status });
    expect(await tus(sender, 'GET', '/media/uploads')).toMatchObject({ status });
  }
  expect(await tus(editor(), 'HEAD', place)).toMatchObject({ status: 204, offset: 0 });
  expect(await tus(editor(), 'DELETE', place)).toMatchObject({ status: 204 });
  expect(existsSync(bytesOf(place))).toBe(false);
});

test('what is no request of the protocol is refused', async () => {
  const begin = (headers: Record<string, string>) =>
    tus(editor(), 'POST', '/media/uploads', headers);
  const named = { 'upload-metadata': metadata({ filename: 'план.pdf' }) };
  for (const headers of [
    {},
    named,
    { ...named, 'upload-length': '-1' },
    { ...named, 'upload-length': 'NaN' },
    { ...named, 'upload-length': '10', 'tus-resumable': '0.2.2' },
    { 'upload-length': '10', 'upload-metadata': 'filename $$$' },
    { 'upload-length': '10', 'upload-metadata': metadata({ title: 'план.pdf' }) },
    {
      'upload-length': '10',
      'upload-metadata': metadata({ filename: 'план.pdf', folder: '999999' }),
    },
  ]) {
    expect(await begin(headers)).toMatchObject({ status: 400 });
  }
  const { place } = await begins(editor(), 10, { filename: 'план.pdf' });
  const part = (headers: Record<string, string>) => tus(editor(), 'PATCH', place, headers, '01234');
  const typed = { 'content-type': 'application/offset+octet-stream' };
  expect(await part(typed)).toMatchObject({ status: 400 });
  expect(await part({ ...typed, 'upload-offset': 'x' })).toMatchObject({ status: 400 });
  expect(await part({ 'content-type': 'application/json', 'upload-offset': '0' })).toMatchObject({
    status: 400,
  });
  expect(await part({ ...typed, 'upload-offset': '5' })).toMatchObject({ status: 409 });
  expect(await tus(editor(), 'GET', place)).toMatchObject({ status: 405 });
  expect(await tus(editor(), 'HEAD', place)).toMatchObject({ status: 204, offset: 0 });
  expect(await tus(editor(), 'HEAD', '/media/uploads/1')).toMatchObject({ status: 400 });
  const unknown = `/media/uploads/${randomUUID()}`;
  expect(await tus(editor(), 'HEAD', unknown)).toMatchObject({ status: 404 });
  await tus(editor(), 'DELETE', place);
});

test('it says what it can do to who asks by the protocol', async () => {
  const answer = await fetch(`${baseUrl()}/media/uploads`, {
    method: 'OPTIONS',
    headers: { authorization: `Bearer ${editor().token}` },
  });
  expect(answer.status).toBe(204);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'tus-version': '1.0.0',
    'tus-extension': 'creation,termination,expiration',
    'tus-max-size': String(200 * MEGABYTE),
  });
});

test('one person begins five at most, also when all are begun at once', async () => {
  const person = { url: baseUrl(), token: (await createStaff('Редактор')).token };
  const begun = await Promise.all(
    Array.from({ length: 9 }, () => begins(person, 10, { filename: 'план.pdf' })),
  );
  expect(begun.filter(({ status }) => status === 201)).toHaveLength(5);
  const refused = begun.filter(({ status }) => status !== 201);
  expect(refused.map(({ status }) => status)).toEqual([429, 429, 429, 429]);
  expect(refused[0]?.detail).toMatch(/5 незавършени/);
  const [first = { place: '' }] = begun.filter(({ status }) => status === 201);
  await tus(person, 'DELETE', first.place);
  expect(await begins(person, 10, { filename: 'план.pdf' })).toMatchObject({ status: 201 });
});

test('what is cut off in the middle of a part goes on from there', async () => {
  const name = `${randomUUID()}.txt`;
  const bytes = Buffer.from('Община Ботевград\n'.repeat(100_000));
  const { place } = await begins(editor(), bytes.length, { filename: name });
  const cut = new AbortController();
  const half = Math.floor(bytes.length / 2);
  const broken = new ReadableStream<Uint8Array>({
    async start(stream) {
      stream.enqueue(whole(bytes.subarray(0, half)));
      await waitFor(async () => (await stat(bytesOf(place))).size > 0, { what: 'the first bytes' });
      cut.abort();
    },
  });
  await expect(sendsPart(editor(), place, 0, broken, cut.signal)).rejects.toThrow();
  const offset = (await tus(editor(), 'HEAD', place)).offset ?? 0;
  expect(offset).toBeGreaterThan(0);
  const last = await sendsPart(editor(), place, offset, whole(bytes.subarray(offset)));
  expect(last.status).toBe(200);
  const [row] = await libraryRows(name);
  const stored = path.join(sharedPlatform().dataFolder, 'public', row?.url ?? '');
  expect((await readFile(stored)).equals(bytes)).toBe(true);
});
