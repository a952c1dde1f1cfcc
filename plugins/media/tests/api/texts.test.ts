import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { adminApi, adminToken, baseUrl, query, waitFor } from '../../../../tests/harness';

const DEMO = path.join(__dirname, '../../../../database/demo/files');
const PDF = 'application/pdf';

interface Known {
  problem: string | null;
  pages: string[];
}

const staff = adminApi(adminToken('editor'));

async function uploads(name: string, bytes: Buffer, type: string, replaces?: number) {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  body.append('fileInfo', JSON.stringify({ name }));
  const answer = await fetch(`${baseUrl()}/upload${replaces ? `?id=${replaces}` : ''}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken('editor')}` },
    body,
  });
  const file = (await answer.json()) as { id: number } | { id: number }[];
  expect(answer.status).toBeLessThan(300);
  return (Array.isArray(file) ? file[0] : file)?.id ?? 0;
}

const demo = (name: string): Promise<Buffer> => readFile(path.join(DEMO, name));

async function known(id: number): Promise<Known | undefined> {
  const [row] = await query<Known>(
    `SELECT problem, array(SELECT content FROM media_pages WHERE file_id = t.file_id
       ORDER BY number) AS pages
     FROM media_texts t WHERE file_id = $1`,
    [id],
  );
  return row;
}

const whenKnown = (id: number, fits: (text: Known) => boolean = () => true): Promise<Known> =>
  waitFor(
    async () => {
      const text = await known(id);
      return text !== undefined && fits(text) ? text : null;
    },
    { timeout: 50_000 },
  );

test('a PDF is read page by page, read again when it is replaced, and forgotten when it is deleted', async () => {
  const id = await uploads('naredba.pdf', await demo('naredba-obshtestven-red.pdf'), PDF);
  const first = await whenKnown(id);
  expect(first.problem).toBeNull();
  expect(first.pages.join('\n')).toMatch(/обществени?я ред/i);
  await uploads('naredba.pdf', await demo('otchet-energia.pdf'), PDF, id);
  const second = await whenKnown(id, ({ pages }) => pages[0] !== first.pages[0]);
  expect(second.pages.join('\n')).toMatch(/енерги/i);
  expect((await staff.delete(`/upload/files/${id}`)).status).toBe(200);
  await waitFor(async () => (await known(id)) === undefined, { timeout: 50_000 });
});

test('a DOCX is read', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const id = await uploads('protokol.docx', await demo('protokol-chekanitsa.docx'), type);
  expect((await whenKnown(id)).pages.join('\n')).toMatch(/протокол/i);
  await staff.delete(`/upload/files/${id}`);
});

test('what cannot be read is known as that', async () => {
  const whole = await demo('plakat.pdf');
  const id = await uploads('povreden.pdf', whole.subarray(0, 400), PDF);
  const { problem, pages } = await whenKnown(id);
  expect(problem).toEqual(expect.any(String));
  expect(pages).toEqual([]);
  await staff.delete(`/upload/files/${id}`);
});
