import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import {
  adminApi,
  adminToken,
  baseUrl,
  query,
  sharedPlatform,
  waitFor,
} from '../../../../tests/harness';
import { picture } from '../../../media/tests/api/made-files';
import { type Kept, sends } from '../../../media/tests/api/sends';
import { changes, puts, publishes, reads, uniqueWord, unpublishes, writes } from './editor';

const staff = () => adminApi(adminToken('editor'));

interface Uploaded {
  file: Kept;
  /** The original and every size of it, as readers know them. */
  addresses: string[];
}

async function uploadsPicture(): Promise<Uploaded> {
  const [file] = (await sends([{ name: 'izvor.jpg', bytes: await picture('jpeg') }])).files;
  if (file === undefined) throw new Error('The picture was not taken');
  await staff().post(`/upload?id=${file.id}`, { fileInfo: { alternativeText: 'Изворът' } });
  const urls = [file, ...Object.values(file.formats ?? {})].map(({ url }) => url);
  return { file, addresses: urls };
}

const statuses = (addresses: readonly string[]): Promise<number[]> =>
  Promise.all(addresses.map(async (address) => (await fetch(baseUrl() + address)).status));

const answersAre = (status: number, addresses: readonly string[]) =>
  waitFor(async () => (await statuses(addresses)).every((one) => one === status), {
    what: `${status} at ${addresses.join(', ')}`,
  });

/** Where a web server finds an upload when the platform is down. */
const onDisk = (address: string): string => join(sharedPlatform().dataFolder, 'site', address);

/** As a browser asks that has it; `fetch` would say that it wants it all the same. */
async function statusSince(address: string, moment: string): Promise<number | undefined> {
  const request = get(baseUrl() + address, { headers: { 'If-Modified-Since': moment } });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

/** As the media library tells the admin. */
const forStaff = async (id: number): Promise<Kept> =>
  (await staff().get<Kept>(`/upload/files/${id}`)).body;

test('a file is for readers as long as something published shows it, in every size', async () => {
  const { file, addresses } = await uploadsPicture();
  expect(addresses.length).toBeGreaterThan(6);
  const data = { title: uniqueWord(), cover: file.id };
  const { documentId } = await writes(data);
  expect(new Set(await statuses(addresses))).toEqual(new Set([404]));
  const disguised = [`/%75ploads`, '/./uploads', '//uploads', '/x/../uploads', '/uploads/.'];
  for (const folder of disguised) {
    const address = file.url.replace('/uploads', folder);
    expect((await fetch(`${baseUrl()}${address}`)).status).not.toBe(200);
  }
  expect(addresses.map(onDisk).filter((path) => existsSync(path))).toEqual([]);

  await publishes(documentId, data);
  await answersAre(200, addresses);
  const { headers } = await fetch(baseUrl() + file.url);
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(await statusSince(file.url, headers.get('last-modified') ?? '')).toBe(304);
  const bytes = await waitFor(() => readFile(onDisk(file.url)), { what: 'a link on the disk' });
  expect(bytes.length).toBe(Number(headers.get('content-length')));

  await unpublishes(documentId);
  await answersAre(404, addresses);
  await waitFor(() => addresses.map(onDisk).every((path) => !existsSync(path)), {
    what: 'no link on the disk',
  });
});

test('of two that show it, one is enough', async () => {
  const { file, addresses } = await uploadsPicture();
  const one = await puts({ title: uniqueWord(), cover: file.id });
  const other = await puts({ title: uniqueWord(), cover: file.id });
  await answersAre(200, addresses);
  await unpublishes(one.documentId);
  await waitFor(async () => (await reads(`/novini/${one.slug}/`)).status === 410);
  await answersAre(200, addresses);
  await unpublishes(other.documentId);
  await answersAre(404, addresses);
});

test('staff see it before, by an address that is good for this file and a while', async () => {
  const { file, addresses } = await uploadsPicture();
  const { url, formats } = await forStaff(file.id);
  const signed = [url, ...Object.values(formats ?? {}).map((size) => size.url)];
  for (const address of signed) {
    const { status, headers } = await fetch(baseUrl() + address);
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  }
  const [path = '', key = ''] = url.split('?');
  const parameters = new URLSearchParams(key);
  parameters.set('until', String(Number(parameters.get('until')) + 1));
  const wrong = [`${path}?${key.slice(0, -1)}`, `${path}?${parameters.toString()}`];
  expect(await statuses([...wrong, `${addresses[1] ?? ''}?${key}`])).toEqual([404, 404, 404]);
});

test('what stands in a text is kept without a key, and has one in the editor and the preview', async () => {
  const { file } = await uploadsPicture();
  const shown = await forStaff(file.id);
  const title = uniqueWord();
  const image = { ...shown, url: baseUrl() + shown.url };
  const link = {
    type: 'link',
    url: baseUrl() + shown.url,
    children: [{ type: 'text', text: 'цяла' }],
  };
  const body = [
    { type: 'image', image, children: [{ type: 'text', text: '' }] },
    { type: 'paragraph', children: [{ type: 'text', text: '' }, link, { type: 'text', text: '' }] },
  ];
  const { documentId, slug } = await writes({ title, body });
  const [row] = await query<{ body: unknown }>('SELECT body FROM articles WHERE document_id = $1', [
    documentId,
  ]);
  expect(JSON.stringify(row?.body)).not.toContain('until=');

  const read = await staff().get<{ data: { body: [{ image: { url: string } }] } }>(
    `/content-manager/collection-types/api::article.article/${documentId}?locale=bg`,
  );
  expect((await fetch(read.body.data.body[0].image.url)).status).toBe(200);

  const opened = await staff().post<{ path: string }>('/publisher/previews', {
    type: 'article',
    documentId,
    locale: 'bg',
  });
  const { html } = await reads(opened.body.path);
  const addresses = [...html.matchAll(/(?:src|srcset|href)="(\/uploads\/[^" ]+)/g)].map(
    ([, address = '']) => address.replaceAll('&amp;', '&'),
  );
  expect(addresses.length).toBeGreaterThan(1);
  expect(new Set(await statuses(addresses))).toEqual(new Set([200]));

  await changes(documentId, { body: read.body.data.body });
  await publishes(documentId, {});
  await waitFor(async () => (await reads(`/novini/${slug}/`)).status === 200);
  const page = (await reads(`/novini/${slug}/`)).html;
  expect(page).toContain(file.url);
  expect(page).not.toContain('until=');
  await answersAre(200, [file.url]);
});
