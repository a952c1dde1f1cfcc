import {
  adminApi,
  adminToken,
  createStaff,
  DOCX,
  docxOf,
  PDF,
  pdfOf,
  query,
  uploads,
} from '../../../../tests/harness';
import { picture } from '../../../media/tests/api/made-files';
import { sends } from '../../../media/tests/api/sends';
import {
  changes,
  paragraph,
  publishes,
  puts,
  reads,
  readsSoon,
  uniqueWord,
  writes,
} from './editor';

/** Made up, with check digits that fit. */
const EGN = '7501020018';
const OTHER_EGN = '6101057509';
const IBAN = 'BG80 BNBG 9661 1020 3456 78';
const IN_WORDS = 'седем пет нула едно нула две нула нула едно осем';

interface Checks {
  numbers: {
    field: { bg: string };
    file: string | null;
    page: number | null;
    kind: string;
    masked: string;
    isConfirmed: boolean;
  }[];
  numbersSeen: string | null;
  files: { name: string; text: string }[];
}
interface Refusal {
  error: { message: string; details: { errors: { path: string[] }[] } };
}

const editor = () => adminApi(adminToken('editor'));
const content = '/content-manager/collection-types/api::article.article';
const entry = (documentId: string) => `/publisher/entries/article/${documentId}/bg`;

const publish = (documentId: string, data: object = {}) =>
  editor().post<Refusal>(`${content}/${documentId}/actions/publish?locale=bg`, data);
const checks = async (documentId: string): Promise<Checks> =>
  (await editor().get<Checks>(`${entry(documentId)}/checks`)).body;
const confirm = (documentId: string, numbersSeen: string | null) =>
  editor().post(`${entry(documentId)}/numbers`, { numbersSeen });

test.each([
  ['title', { title: `Заповед ${EGN}` }, '75••••••18'],
  ['lead', { lead: `ЕГН 750102 0018` }, '75••••••18'],
  ['body', { body: [paragraph(`Лице с ЕГН ${IN_WORDS}.`)] }, '75••••••18'],
  ['body', { body: [paragraph(`По сметка ${IBAN}`)] }, 'BG80••••••••••••••5678'],
])(
  'a number in the field %s stops publishing, and the refusal hides it',
  async (field, data, shown) => {
    const { documentId } = await writes({ title: `Номера ${uniqueWord()}`, ...data });
    const { status, body } = await publish(documentId, data);
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path: [field] }]);
    expect(body.error.message).toContain(shown);
    expect(JSON.stringify(body)).not.toContain(EGN);
  },
);

test('neither many at once nor saving and publishing in one go is a way round', async () => {
  const { documentId } = await writes({ title: `Наведнъж ${uniqueWord()}`, lead: EGN });
  const bulk = await editor().post(`${content}/actions/bulkPublish?locale=bg`, {
    documentIds: [documentId],
  });
  expect(bulk.status).toBe(400);
  const lead = `ЕГН ${EGN}`;
  const atOnce = await editor().post(`${content}/actions/publish?locale=bg`, {
    title: `Веднага ${uniqueWord()}`,
    lead,
  });
  expect(atOnce.status).toBe(400);
  expect(
    await query('SELECT 1 FROM articles WHERE lead = $1 AND published_at IS NOT NULL', [lead]),
  ).toEqual([]);
});

test('what staff confirm goes out; another number in the same entry does not', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await writes({ title: `Сметка ${word}`, lead: `${EGN} ${word}` });
  const { numbers, numbersSeen } = await checks(documentId);
  expect(numbers).toEqual([
    {
      field: { bg: 'Въведение', en: 'Introduction' },
      file: null,
      page: null,
      kind: 'egn',
      masked: '75••••••18',
      isConfirmed: false,
    },
  ]);
  expect((await confirm(documentId, numbersSeen)).status).toBe(204);
  expect((await checks(documentId)).numbers).toMatchObject([{ isConfirmed: true }]);
  await publishes(documentId, {});
  await readsSoon(`/novini/${slug}/`, ({ html }) => html.includes(word));

  const second = { lead: `${EGN} и ${OTHER_EGN}` };
  await changes(documentId, second);
  expect((await publish(documentId, second)).status).toBe(400);
  expect((await reads(`/novini/${slug}/`)).html).not.toContain(OTHER_EGN);
});

test('the confirmation is for what the person saw, and for that document alone', async () => {
  const { documentId } = await writes({ title: `Видяно ${uniqueWord()}`, lead: EGN });
  const { numbersSeen } = await checks(documentId);
  await changes(documentId, { lead: OTHER_EGN });
  expect((await confirm(documentId, numbersSeen)).status).toBe(409);
  await changes(documentId, { lead: EGN });
  await confirm(documentId, numbersSeen);
  const copy = await writes({ title: `Друго ${uniqueWord()}`, lead: EGN });
  expect((await publish(copy.documentId)).status).toBe(400);
});

test('the audit log says who confirmed for which document, and no table says the number', async () => {
  const { documentId } = await writes({ title: `Дневник ${uniqueWord()}`, lead: EGN });
  const { numbersSeen } = await checks(documentId);
  await Promise.all([confirm(documentId, numbersSeen), confirm(documentId, numbersSeen)]);
  const rows = await query(
    `SELECT actor_kind, subject_type FROM platform_audit
      WHERE action = 'numbers.confirmed' AND subject_id = $1`,
    [documentId],
  );
  expect(rows).toContainEqual({ actor_kind: 'staff', subject_type: 'api::article.article' });
  const kept = await query('SELECT * FROM publisher_confirmed_numbers WHERE document_id = $1', [
    documentId,
  ]);
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(EGN);
});

test('who may not publish may not confirm', async () => {
  const { documentId } = await writes({ title: `Право ${uniqueWord()}`, lead: EGN });
  const { numbersSeen } = await checks(documentId);
  const { token } = await createStaff('dialozi-official');
  const answer = await adminApi(token).post(`${entry(documentId)}/numbers`, { numbersSeen });
  expect(answer.status).toBe(403);
});

test('a telephone, a date and a sum stop nothing', async () => {
  const lead = 'На 26.11.2026 в 17:00 ч., тел. 0888 123 456, 75 010 200,18 €';
  const { documentId } = await puts({ title: `Обичайно ${uniqueWord()}`, lead });
  expect((await checks(documentId)).numbers).toEqual([]);
});

describe('in files', () => {
  const library = { type: 'document' };
  const documents = '/content-manager/collection-types/api::document.document';

  test.each([
    ['a PDF', 'spisak.pdf', PDF, () => pdfOf('Списък', `Лице с ЕГН ${IN_WORDS}.`), 2],
    ['a DOCX', 'spisak.docx', DOCX, () => docxOf(`Лице с ЕГН ${IN_WORDS}.`), null],
  ])(
    'a spelled-out number in %s stops publishing, until staff confirm it',
    async (_, name, type, bytes, page) => {
      const file = await uploads({ name, type, bytes: await bytes() });
      const { documentId, slug } = await writes({ title: `Списък ${uniqueWord()}`, file }, library);
      const refused = await editor().post<Refusal>(
        `${documents}/${documentId}/actions/publish?locale=bg`,
        {},
      );
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.errors).toMatchObject([{ path: ['file'] }]);
      expect(refused.body.error.message).toContain(`„${name}“ има ЕГН: 75••••••18`);
      expect(JSON.stringify(refused.body)).not.toContain(EGN);

      const looked = await editor().get<Checks>(
        `/publisher/entries/document/${documentId}/bg/checks`,
      );
      expect(looked.body.files).toMatchObject([{ name, text: 'read' }]);
      expect(looked.body.numbers).toMatchObject([{ file: name, page, kind: 'egn' }]);
      const { numbersSeen } = looked.body;
      await editor().post(`/publisher/entries/document/${documentId}/bg/numbers`, { numbersSeen });
      await publishes(documentId, {}, library);
      await readsSoon(`/dokumenti/${slug}/`, ({ status }) => status === 200);
    },
  );

  test('also in the attachments of a page that is made and published in one go', async () => {
    const bytes = docxOf(`По сметка ${IBAN}`);
    const file = await uploads({ name: 'smetka.docx', type: DOCX, bytes });
    const { status, body } = await editor().post<Refusal>(
      '/content-manager/collection-types/api::page.page/actions/publish?locale=bg',
      { title: `Приложение ${uniqueWord()}`, attachments: [file] },
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('„smetka.docx“ има банкова сметка');
  });

  test('also in what a file is called, which the refusal does not repeat', async () => {
    const name = `Иванов_${EGN}.docx`;
    const file = await uploads({ name, type: DOCX, bytes: docxOf('Молба') });
    const { documentId, slug } = await writes({ title: `Молба ${uniqueWord()}`, file }, library);
    const { status, body } = await editor().post<Refusal>(
      `${documents}/${documentId}/actions/publish?locale=bg`,
      {},
    );
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['file'] }]);
    expect(body.error.message).toContain('Качете файла с друго име');
    expect(JSON.stringify(body)).not.toContain(EGN);

    const path = `/publisher/entries/document/${documentId}/bg`;
    const { numbers, numbersSeen } = (await editor().get<Checks>(`${path}/checks`)).body;
    expect(numbers).toMatchObject([{ file: null, masked: '75••••••18' }]);
    await editor().post(`${path}/numbers`, { numbersSeen });
    await publishes(documentId, {}, library);
    await readsSoon(`/dokumenti/${slug}/`, ({ html }) => html.includes(name));
  });

  test.each(['alternativeText', 'caption'])('also in the %s of a picture', async (label) => {
    const [file] = (await sends([{ name: 'izvor.jpg', bytes: await picture('jpeg') }])).files;
    const fileInfo = { alternativeText: 'Изворът', [label]: `Лице с ЕГН ${EGN}` };
    await editor().post(`/upload?id=${file?.id}`, { fileInfo });
    const { documentId } = await writes({ title: `Снимка ${uniqueWord()}`, cover: file?.id });
    const { status, body } = await publish(documentId);
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['cover'] }]);
  });
});
