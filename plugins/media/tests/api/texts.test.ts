import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  adminApi,
  adminToken,
  DOCX,
  PDF,
  pdfOf,
  query,
  scanOf,
  uploads,
  waitFor,
} from '../../../../tests/harness';

const DEMO = path.join(__dirname, '../../../../database/demo/files');

interface Known {
  problem: string | null;
  pages: string[];
}

const staff = adminApi(adminToken('editor'));

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
  const id = await uploads({
    name: 'naredba.pdf',
    bytes: await demo('naredba-obshtestven-red.pdf'),
    type: PDF,
  });
  const first = await whenKnown(id);
  expect(first.problem).toBeNull();
  expect(first.pages.join('\n')).toMatch(/обществени?я ред/i);
  await uploads({
    name: 'naredba.pdf',
    bytes: await demo('otchet-energia.pdf'),
    type: PDF,
    replaces: id,
  });
  const second = await whenKnown(id, ({ pages }) => pages[0] !== first.pages[0]);
  expect(second.pages.join('\n')).toMatch(/енерги/i);
  expect((await staff.delete(`/upload/files/${id}`)).status).toBe(200);
  await waitFor(async () => (await known(id)) === undefined, { timeout: 50_000 });
});

test('a DOCX is read', async () => {
  const bytes = await demo('protokol-chekanitsa.docx');
  const id = await uploads({ name: 'protokol.docx', bytes, type: DOCX });
  expect((await whenKnown(id)).pages.join('\n')).toMatch(/протокол/i);
  await staff.delete(`/upload/files/${id}`);
});

test('what cannot be read is known as that', async () => {
  const whole = await demo('plakat.pdf');
  const id = await uploads({ name: 'povreden.pdf', bytes: whole.subarray(0, 400), type: PDF });
  const { problem, pages } = await whenKnown(id);
  expect(problem).toEqual(expect.any(String));
  expect(pages).toEqual([]);
  await staff.delete(`/upload/files/${id}`);
});

test('it is noted what is a scan when it is read', async () => {
  const isScan = async (bytes: Buffer): Promise<boolean | undefined> => {
    const id = await uploads({ name: 'pismo.pdf', bytes, type: PDF });
    await whenKnown(id);
    const [row] = await query<{ is_scan: boolean }>(
      'SELECT is_scan FROM media_texts WHERE file_id = $1',
      [id],
    );
    await staff.delete(`/upload/files/${id}`);
    return row?.is_scan;
  };
  expect(await isScan(await scanOf('Писмо'))).toBe(true);
  expect(await isScan(await pdfOf('Писмо'))).toBe(false);
});
