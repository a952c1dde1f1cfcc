import {
  adminApi,
  adminToken,
  baseUrl,
  DOCX,
  docxOf,
  query,
  uploads,
  waitFor,
} from '../../../../tests/harness';
import { picture } from '../../../media/tests/api/made-files';
import { sends } from '../../../media/tests/api/sends';
import {
  changes,
  publishes,
  puts,
  reads,
  readsSoon,
  settledVersion,
  uniqueWord,
  writes,
} from './editor';

/** Made up, with check digits that fit. */
const EGN = '7501020018';

interface Stored {
  id: number;
  name: string;
  url: string;
}
interface Checks {
  numbers: { field: { bg: string }; file: string | null; masked: string }[];
  numbersSeen: string | null;
  files: { id: number; text: string }[];
}
interface Refusal {
  error: { message: string; details: { errors: { path: string[] }[] } };
}

const editor = () => adminApi(adminToken('editor'));
const checks = async (documentId: string): Promise<Checks> =>
  (await editor().get<Checks>(`/publisher/entries/article/${documentId}/bg/checks`)).body;

async function stores(text: string): Promise<Stored> {
  const name = `${uniqueWord()}.docx`;
  const id = await uploads({ name, type: DOCX, bytes: docxOf(text) });
  const [row] = await query<{ url: string }>('SELECT url FROM files WHERE id = $1', [id]);
  return { id, name, url: row?.url ?? '' };
}

/** What „Копирай връзката“ gives, pasted into a text. */
const textWith = (url: string, words = 'Списъкът') => [
  {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', text: words }] }],
  },
];

const tries = (documentId: string, uid = 'api::article.article') =>
  editor().post<Refusal>(
    `/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=bg`,
    {},
  );
const withdraws = (documentId: string, { id }: Stored) =>
  editor().post(`/publisher/entries/article/${documentId}/files/${id}/withdrawal`, {
    reason: 'personal-data',
  });

test.each([
  ['as readers have it', (url: string) => url],
  ['written out in full', (url: string) => `${baseUrl()}${url}`],
])('a file that a text leads to %s is read before publishing', async (_, address) => {
  const file = await stores(`Лице с ЕГН ${EGN}`);
  const body = textWith(address(file.url));
  const { documentId, slug } = await writes({ title: `Връзка ${uniqueWord()}`, body });
  const refused = await tries(documentId);
  expect(refused.status).toBe(400);
  expect(refused.body.error.details.errors).toMatchObject([{ path: ['body'] }]);
  expect(refused.body.error.message).toContain(`„${file.name}“ има ЕГН: 75••••••18`);

  const { numbers, numbersSeen, files } = await checks(documentId);
  expect(numbers).toMatchObject([{ file: file.name, masked: '75••••••18' }]);
  expect(files).toMatchObject([{ id: file.id, text: 'read' }]);
  expect((await reads(file.url)).status).toBe(404);

  await editor().post(`/publisher/entries/article/${documentId}/bg/numbers`, { numbersSeen });
  await publishes(documentId, {});
  await readsSoon(`/novini/${slug}/`, ({ html }) => html.includes(file.url));
  await readsSoon(file.url, ({ status }) => status === 200);
  const bytes = docxOf('друго');
  const replaced = uploads({ name: 'drugo.docx', type: DOCX, bytes, replaces: file.id });
  await expect(replaced).rejects.toThrow('400');
});

test('also one that another field leads to', async () => {
  const file = await stores(EGN);
  const { documentId } = await writes(
    { title: `Адрес ${uniqueWord()}`, website: `${baseUrl()}${file.url}` },
    { type: 'organisation' },
  );
  const { status, body } = await tries(documentId, 'api::organisation.organisation');
  expect(status).toBe(400);
  expect(body.error.details.errors).toMatchObject([{ path: ['website'] }]);
});

test('a file that texts lead to is withdrawn like any other, from all of them', async () => {
  const file = await stores('Списък');
  const words = `Връзка ${uniqueWord()}`;
  const body = textWith(file.url, words);
  const [one, other] = [
    await puts({ title: `Едната ${uniqueWord()}`, body }),
    await puts({ title: `Другата ${uniqueWord()}`, body }),
  ];
  const page = `/novini/${other.slug}/`;
  await readsSoon(page, ({ html }) => html.includes(words));
  await settledVersion();
  await publishes(other.documentId, { lead: 'Още един вид' });
  await readsSoon(page, ({ html }) => html.includes('Още един вид'));
  const kept = () =>
    query(
      'SELECT 1 FROM publisher_files WHERE path LIKE $1 AND until IS NOT NULL AND hash IS NOT NULL',
      [`%${other.slug}%`],
    );
  await waitFor(async () => (await kept()).length > 0, { what: 'a kept page with the link' });

  const stranger = await writes({ title: `Трета ${uniqueWord()}` });
  expect((await withdraws(stranger.documentId, file)).status).toBe(404);
  expect((await withdraws(one.documentId, file)).status).toBe(204);
  await readsSoon(file.url, ({ status, html }) => status === 410 && html.includes('лични данни'));
  await waitFor(async () => (await kept()).length === 0, { what: 'no kept page with the link' });
});

test('a picture in a text can be withdrawn, by whichever of its sizes it is shown', async () => {
  const [file] = (await sends([{ name: 'izvor.jpg', bytes: await picture('jpeg') }])).files;
  const [size] = Object.values(file?.formats ?? {});
  if (file === undefined || size === undefined) throw new Error('The picture has no sizes');
  const { documentId } = await writes({ title: uniqueWord(), body: textWith(size.url) });
  expect((await checks(documentId)).files).toMatchObject([{ id: file.id, text: 'none' }]);
  await changes(documentId, { body: [] });
  expect((await checks(documentId)).files).toEqual([]);
});
