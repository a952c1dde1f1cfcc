import {
  adminApi,
  adminToken,
  baseUrl,
  docxOf,
  DOCX,
  query,
  uploads,
} from '../../../../tests/harness';
import { picture } from '../../../media/tests/api/made-files';
import { type Answer, sends } from '../../../media/tests/api/sends';
import { puts, readsSoon, uniqueWord, unpublishes } from './editor';

const words = (text: string): Promise<number> =>
  uploads({ name: `${uniqueWord()}.docx`, type: DOCX, bytes: docxOf(text) });

/** „Замени файла“ in the media library. */
const replaces = (file: number, bytes: Buffer, name = 'drug.docx'): Promise<Answer> =>
  sends([{ name, bytes }], `/upload?id=${file}`);

async function bytesOf(file: number): Promise<Buffer> {
  const [row] = await query<{ url: string }>('SELECT url FROM files WHERE id = $1', [file]);
  const answer = await fetch(`${baseUrl()}${row?.url}`);
  return Buffer.from(await answer.arrayBuffer());
}

test.each([
  ['the minutes of a session', 'session', 'zasedania', (file: number) => ({ minutes: file })],
  [
    'the material of a point of an agenda',
    'session',
    'zasedania',
    (file: number) => ({ agenda: [{ title: 'Точка', documents: [file] }] }),
  ],
  ['the material of an event', 'event', 'sabitia', (file: number) => ({ materials: [file] })],
])(
  '%s is not replaced in the media library while readers have it',
  async (_, type, section, fields) => {
    const title = `Пазен ${uniqueWord()}`;
    const [file, other] = [await words('първо'), docxOf('ЕГН 7501020018')];
    const start = '2031-03-03T08:00:00.000Z';
    const { documentId, slug } = await puts({ title, start, ...fields(file) }, { type });
    await readsSoon(`/${section}/${slug}/`, ({ status }) => status === 200);
    const before = await bytesOf(file);

    const { status, message } = await replaces(file, other);
    expect(status).toBe(400);
    expect(message).toContain(`„${title}“`);
    expect(message).toContain('Качете новия като отделен файл');
    expect(await bytesOf(file)).toEqual(before);

    await unpublishes(documentId, { type });
    await readsSoon(`/${section}/${slug}/`, ({ status: now }) => now === 410);
    expect((await replaces(file, other)).status).toBe(200);
  },
);

test('a picture is replaced also while readers have it', async () => {
  const [file] = (await sends([{ name: 'izvor.jpg', bytes: await picture('jpeg') }])).files;
  const id = file?.id ?? 0;
  const info = { fileInfo: { alternativeText: 'Изворът' } };
  await adminApi(adminToken('editor')).post(`/upload?id=${id}`, info);
  const { slug } = await puts({ title: uniqueWord(), cover: id });
  await readsSoon(`/novini/${slug}/`, ({ status }) => status === 200);
  expect((await replaces(id, await picture('jpeg'), 'izvor.jpg')).status).toBe(200);
});
