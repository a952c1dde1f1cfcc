import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  CreateBucketCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { pdf, picture } from '../../plugins/media/tests/api/made-files';
import {
  adminApi,
  DEMO_PASSWORD,
  type Platform,
  queryAt,
  signIn,
  startPlatform,
  waitFor,
} from '../harness';
import { embeddedDatabaseUrl } from '../harness/embedded-database';
import { type S3Server, startS3 } from './ceph';

const BUCKET = 'dialozi-uploads';
const MEGABYTE = 1024 * 1024;

let s3: S3Server;
let line: Server;
let platform: Platform;
let token: string;
let bucket: S3Client;
/** Called with what has gone to the S3 server so far, in bytes. */
let onSent: (bytes: number) => void = () => undefined;

beforeAll(async () => {
  s3 = await startS3();
  endings.push(() => s3.stop());
  const { accessKeyId, secretAccessKey } = s3;
  const credentials = { accessKeyId, secretAccessKey };
  bucket = new S3Client({
    endpoint: s3.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
  });
  await bucket.send(new CreateBucketCommand({ Bucket: BUCKET }));
  line = await listen(Number(new URL(s3.endpoint).port));
  endings.push(() => line.close());
  const address = line.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  platform = await startPlatform({
    env: {
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: `http://127.0.0.1:${address.port}`,
      S3_ACCESS_KEY_ID: accessKeyId,
      S3_SECRET_ACCESS_KEY: secretAccessKey,
    },
  });
  endings.push(
    () => platform.clean(),
    () => platform.stop(),
  );
  token = await signIn(platform.url, 'editor@example.org', DEMO_PASSWORD);
}, 400_000);

/** What was started is ended, the last first, also where a later part did not start. */
const endings: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of endings.reverse()) await end();
}, 60_000);

/** A line to the S3 server that counts what goes over it. */
async function listen(port: number): Promise<Server> {
  const server = createServer((from: Socket) => {
    const to = connect(port, '127.0.0.1');
    let sent = 0;
    from.on('data', (chunk) => onSent((sent += chunk.length)));
    from.on('error', () => to.destroy());
    to.on('error', () => from.destroy());
    to.on('close', () => from.destroy());
    from.on('close', () => to.destroy());
    from.pipe(to);
    to.pipe(from);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

interface Kept {
  id: number;
  url: string;
  formats: Record<string, { url: string }> | null;
}

async function sends(
  name: string,
  bytes: Buffer,
): Promise<{ status: number; files: Kept[]; message: string }> {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(bytes)]), name);
  body.append('fileInfo', JSON.stringify({ name, alternativeText: 'Зелено поле', caption: '' }));
  const answer = await fetch(`${platform.url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body,
  });
  const read = (await answer.json()) as Kept[] | { error: { message: string } };
  return 'error' in read
    ? { status: answer.status, files: [], message: read.error.message }
    : { status: answer.status, files: read, message: '' };
}

const inBucket = async (): Promise<string[]> => {
  const { Contents = [] } = await bucket.send(new ListObjectsV2Command({ Bucket: BUCKET }));
  const { Uploads = [] } = await bucket.send(new ListMultipartUploadsCommand({ Bucket: BUCKET }));
  const parts = Uploads.map(({ Key = '' }) => `parts of ${Key}`);
  return [...Contents.map(({ Key = '' }) => Key), ...parts].sort();
};
const inLibrary = async (): Promise<unknown[]> =>
  queryAt(await embeddedDatabaseUrl(platform.dataFolder), 'SELECT id, url FROM files ORDER BY id');
const reads = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${platform.url}${path}`, { headers });
const answersAre = (status: number, addresses: readonly string[]) =>
  waitFor(
    async () => {
      const answers = await Promise.all(addresses.map((address) => reads(address)));
      return answers.every((answer) => answer.status === status);
    },
    { timeout: 30_000, what: `${status} at ${addresses.join(', ')}` },
  );

/** A picture of the media library, and the addresses of all its sizes as readers know them. */
async function newPicture(name: string): Promise<{ file: Kept; addresses: string[] }> {
  const { files } = await sends(name, await picture('jpeg'));
  const [file] = files;
  if (file === undefined) throw new Error(`${name} was not taken`);
  const urls = [file, ...Object.values(file.formats ?? {})].map(({ url }) => url);
  return { file, addresses: urls.map((url) => url.replace(/\?.*/, '')) };
}

const ARTICLES = '/content-manager/collection-types/api::article.article';
/** Publishes an article with this cover. @returns its id */
async function publishes(cover: number): Promise<string> {
  const { status, body } = await adminApi(token, platform.url).post<{
    data: { documentId: string };
  }>(`${ARTICLES}/actions/publish?locale=bg`, { title: 'Поле', cover });
  expect(status).toBe(200);
  return body.data.documentId;
}

test('the demo lies in the bucket, its pages show it from our own address, nobody reads it from the bucket', async () => {
  expect(
    (await readdir(join(platform.dataFolder, 'public', 'uploads'))).filter(
      (name) => !name.startsWith('.'),
    ),
  ).toEqual([]);
  const shown = await waitFor(
    async () =>
      /srcset="(\/uploads\/avif[^ "]+)/.exec(await (await reads('/galerii/')).text())?.[1],
    { timeout: 60_000, what: 'the gallery with its pictures' },
  );
  const answer = await reads(shown);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/avif']);
  expect((await answer.arrayBuffer()).byteLength).toBe(
    Number(answer.headers.get('content-length')),
  );
  const etag = answer.headers.get('etag') ?? '';
  expect((await reads(shown, { 'If-None-Match': etag })).status).toBe(304);
  const part = await reads(shown, { Range: 'bytes=0-9' });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  const directly = await fetch(`${s3.endpoint}/${BUCKET}/${shown.slice('/uploads/'.length)}`);
  expect(directly.status).toBe(403);
});

test('what is not published is for staff alone, until it is and when it is no longer', async () => {
  const { file, addresses } = await newPicture('field.jpg');
  const names = addresses.map((address) => address.slice('/uploads/'.length));
  expect(names.filter((name) => /\.(?:avif|webp)$/.test(name))).toHaveLength(6);
  expect(await inBucket()).toEqual(expect.arrayContaining(names));

  const [path = '', signature = ''] = file.url.split('?');
  expect((await reads(file.url)).status).toBe(200);
  expect((await reads(`${path}?${signature.slice(0, -1)}`)).status).toBe(404);
  expect((await reads(`${addresses[1] ?? ''}?${signature}`)).status).toBe(404);
  await answersAre(404, addresses);

  const documentId = await publishes(file.id);
  await answersAre(200, addresses);
  const taken = await adminApi(token, platform.url).post(
    `${ARTICLES}/${documentId}/actions/unpublish?locale=bg`,
    {},
  );
  expect(taken.status).toBe(200);
  await answersAre(404, addresses);
});

test('what is removed at once is in the bucket no more, and its addresses say so', async () => {
  const { file, addresses } = await newPicture('meadow.jpg');
  const documentId = await publishes(file.id);
  await answersAre(200, addresses);
  const withdrawn = await adminApi(token, platform.url).post(
    `/publisher/entries/article/${documentId}/files/${file.id}/withdrawal`,
    { reason: 'personal-data' },
  );
  expect(withdrawn.status).toBe(204);
  const names = addresses.map((address) => address.slice('/uploads/'.length));
  expect((await inBucket()).filter((name) => names.includes(name))).toEqual([]);
  await answersAre(410, addresses.slice(0, 1));
  await answersAre(404, addresses.slice(1));
});

test('a server that stops in the middle of an upload leaves a clear error and nothing else', async () => {
  const before = { bucket: await inBucket(), library: await inLibrary() };
  let killed: Promise<void> | undefined;
  onSent = (bytes) => {
    if (bytes > 3 * MEGABYTE) killed ??= s3.kill();
  };
  const { status, message } = await sends('long.pdf', pdf(randomBytes(30 * MEGABYTE)));
  onSent = () => undefined;
  if (killed === undefined) throw new Error('The server was not stopped');
  await killed;
  expect([status, message]).toEqual([
    400,
    expect.stringMatching(/хранилището за файлове не отговаря/),
  ]);
  expect((await sends('again.pdf', pdf(Buffer.from('a')))).message).toMatch(/не отговаря/);
  expect(await inLibrary()).toEqual(before.library);
  await s3.start();
  await waitFor(async () => isDeepStrictEqual(await inBucket(), before.bucket), {
    timeout: 60_000,
    what: 'the bucket to hold what it held',
  });
  expect((await sends('again.pdf', pdf(Buffer.from('a')))).status).toBe(201);
}, 180_000);
