import { adminApi, adminToken, baseUrl, createStaff } from '../../../../tests/harness';
import { publishes, puts, readsSoon, uniqueWord, unpublishes } from './editor';

const ask = (addresses: string[], token = adminToken('editor')) =>
  adminApi(token).get<{ broken: string[] }>(
    `/publisher/links?addresses=${encodeURIComponent(addresses.join('\n'))}`,
  );
const broken = async (...addresses: string[]): Promise<string[]> =>
  (await ask(addresses)).body.broken;

test('pages, lists, files of the site, the admin and other sites are no broken links', async () => {
  const good = [
    '/',
    '/novini/',
    '/novini',
    '/en/?a=1#b',
    `${baseUrl()}/sabitia/`,
    '/sitemap.xml',
    '/admin/',
    'https://other.example/x',
    'mailto:a@example.org',
    '#top',
  ];
  expect(await broken(...good)).toEqual([]);
});

test('an address where nothing is, was or can be', async () => {
  const bad = [
    '/novini/nyama-takava/',
    `${baseUrl()}/nyama/`,
    '/uploads/nyama.pdf',
    '/a%00b',
    '/%',
  ];
  expect(await broken('/', ...bad)).toEqual(bad);
});

test('an address that leads on is good; one whose page was taken down is not', async () => {
  const { documentId, slug } = await puts({ title: `Връзка ${uniqueWord()}` });
  const [first, second] = [`/novini/${slug}/`, `/novini/${slug}-2/`];
  await readsSoon(first, ({ status }) => status === 200);
  await publishes(documentId, { slug: `${slug}-2` });
  await readsSoon(second, ({ status }) => status === 200);
  await readsSoon(first, ({ status }) => status === 301);
  expect(await broken(first, second)).toEqual([]);
  await unpublishes(documentId);
  await readsSoon(second, ({ status }) => status === 410);
  expect(await broken(first, second)).toEqual([first, second]);
});

test('asked by staff who may see entries, and with no more than fits', async () => {
  const official = await createStaff('dialozi-official');
  expect((await ask(['/'], official.token)).status).toBe(403);
  expect((await ask(['a'.repeat(8001)])).status).toBe(400);
});
