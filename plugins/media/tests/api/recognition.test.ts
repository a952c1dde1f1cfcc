import { execFileSync } from 'node:child_process';
import {
  adminApi,
  adminToken,
  PDF,
  query,
  scanOf,
  uploads,
  waitFor,
} from '../../../../tests/harness';
import { publishes, puts, readsSoon, uniqueWord } from '../../../publisher/tests/api/editor';

/** Made up, with check digits that fit. */
const EGN = '7501020018';
const library = { type: 'document' };

function whyNot(): string | null {
  try {
    const languages = execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
    execFileSync('ocrmypdf', ['--version']);
    return languages.includes('bul') ? null : 'tesseract-ocr-bul is not installed';
  } catch {
    return 'ocrmypdf and tesseract are not installed';
  }
}

const reason = whyNot();
const testHere = reason === null ? test : test.skip;
const because = reason === null ? '' : ` (skipped: ${reason})`;

async function recognition(file: number): Promise<string | null> {
  const [row] = await query<{ recognition: string | null }>(
    'SELECT recognition FROM media_texts WHERE file_id = $1',
    [file],
  );
  return row?.recognition ?? null;
}

const whenTried = (file: number): Promise<string> =>
  waitFor(() => recognition(file), { timeout: 300_000, what: 'the scan to be read' });

testHere(
  `the words of a scan appear on its page, marked as recognised${because}`,
  async () => {
    const bytes = await scanOf('Общинският съвет прие бюджета', 'Отчет за чешмите в града');
    const file = await uploads({ name: 'skan.pdf', type: PDF, bytes });
    const { slug } = await puts({ title: `Скан ${uniqueWord()}`, file }, library);
    expect(await whenTried(file)).toBe('done');
    await readsSoon(
      `/dokumenti/${slug}/`,
      ({ html }) =>
        html.includes('Разпознат текст') &&
        html.includes('Страница 2') &&
        /Общинският\s+съвет/.test(html) &&
        /чешмите/.test(html),
    );
  },
  400_000,
);

testHere(
  `recognised words with a number of a person are not shown, and stop publishing${because}`,
  async () => {
    const file = await uploads({
      name: 'spisak.pdf',
      type: PDF,
      bytes: await scanOf(`Лице с ЕГН ${EGN}`),
    });
    const { documentId, slug } = await puts({ title: `Скан ${uniqueWord()}`, file }, library);
    expect(await whenTried(file)).toBe('numbers');
    const { body } = await adminApi(adminToken('editor')).get<{ numbers: object[] }>(
      `/publisher/entries/document/${documentId}/bg/checks`,
    );
    expect(body.numbers).toMatchObject([{ kind: 'egn', file: 'spisak.pdf' }]);
    await expect(publishes(documentId, { summary: 'Отново' }, library)).rejects.toThrow('400');
    await readsSoon(
      `/dokumenti/${slug}/`,
      ({ html }) => html.includes('Сканиран, без текст') && !html.includes(EGN),
    );
  },
  400_000,
);
