import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
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
  return Contents.map(({ Key = '' }) => Key).sort();
};
const inLibrary = async (): Promise<unknown[]> =>
  queryAt(await embeddedDatabaseUrl(platform.dataFolder), 'SELECT id, url FROM files ORDER BY id');
const reads = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${platform.url}${path}`, { headers });

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

test('what is not published is for staff alone, until it is', async () => {
  const { files } = await sends('field.jpg', await picture('jpeg'));
  const [{ id, url }] = files as [Kept];
  const [path = '', signature] = url.split('?');
  expect((await reads(url)).status).toBe(200);
  expect((await reads(path)).status).toBe(404);
  expect((await reads(`${path}?${signature?.replace(/.$/, '')}`)).status).toBe(404);
  const staff = adminApi(token, platform.url);
  const type = '/content-manager/collection-types/api::article.article';
  const written = await staff.post(`${type}/actions/publish?locale=bg`, {
    title: 'Поле',
    cover: id,
  });
  expect(written.status).toBe(201);
  await waitFor(async () => (await reads(path)).status === 200, { timeout: 60_000 });
  expect((await staff.post('/upload/actions/bulk-delete', { fileIds: [id] })).status).toBe(200);
  const name = path.slice('/uploads/'.length).replace(/\..*/, '');
  expect((await inBucket()).filter((key) => key.includes(name))).toEqual([]);
});

test('a server that stops in the middle of an upload leaves a clear error and nothing else', async () => {
  const before = { bucket: await inBucket(), library: await inLibrary() };
  let killed: Promise<void> = Promise.reject(new Error('It was never killed'));
  killed.catch(() => undefined);
  let isKilled = false;
  onSent = (bytes) => {
    if (bytes <= 3 * MEGABYTE || isKilled) return;
    isKilled = true;
    killed = s3.kill();
  };
  const film = pdf(randomBytes(30 * MEGABYTE));
  const { status, message } = await sends('long.pdf', film);
  onSent = () => undefined;
  await killed;
  expect([status, message]).toEqual([
    400,
    expect.stringMatching(/хранилището за файлове не отговаря/),
  ]);
  expect((await sends('again.pdf', pdf(Buffer.from('a')))).message).toMatch(/не отговаря/);
  expect(await inLibrary()).toEqual(before.library);
  await s3.start();
  expect(await inBucket()).toEqual(before.bucket);
  expect((await sends('again.pdf', pdf(Buffer.from('a')))).status).toBe(201);
}, 180_000);
