import { get, request } from 'node:http';
import { baseUrl } from '../../../../tests/harness';
import { reads } from './editor';

/** An address exactly as it is written: fetch would tidy it up. */
function raw(path: string): Promise<{ status: number; location: string | undefined }> {
  const { hostname, port } = new URL(baseUrl());
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers: { Accept: 'text/html' } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    }).on('error', reject);
  });
}

test('a page comes compressed, with a tag by which the browser asks again for nothing', async () => {
  const first = await reads('/', { 'Accept-Encoding': 'gzip' });
  expect(first.headers.get('content-encoding')).toBe('gzip');
  expect(first.headers.get('vary')).toBe('Accept-Encoding');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const again = await reads('/', { 'If-None-Match': first.headers.get('etag') ?? '' });
  expect({ status: again.status, html: again.html }).toEqual({ status: 304, html: '' });
  const plain = await reads('/', { 'Accept-Encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.html).toBe(first.html);
});

test('files whose name changes with their content are kept for good', async () => {
  const [, asset] = /href="(\/_astro\/[^"]+\.css)"/.exec((await reads('/')).html) ?? [];
  const style = await reads(asset ?? '');
  expect(style.status).toBe(200);
  expect(style.headers.get('cache-control')).toContain('immutable');
  expect(style.headers.get('content-type')).toContain('text/css');
});

test('what is not there is answered with the site’s own page, in the reader’s language', async () => {
  const bulgarian = await reads('/nyama/takava/');
  const english = await reads('/en/no/such/');
  expect([bulgarian.status, english.status]).toEqual([404, 404]);
  expect(bulgarian.html).toContain('lang="bg"');
  expect(english.html).toContain('lang="en"');
  expect(english.html).toContain('<header');
});

test('a forgotten slash is added; nobody is led to another host', async () => {
  expect(await raw('/novini')).toEqual({ status: 301, location: '/novini/' });
  for (const path of ['//novini', '//example.org', '/\\example.org', '//novini/%2e%2e']) {
    const { location } = await raw(path);
    expect(location ?? '/').not.toMatch(/^(?:\/\/|\/\\|https?:)/);
  }
});

test('no address leads out of the site', async () => {
  const paths = [
    '/../secrets.env',
    '/%2e%2e/%2e%2e/secrets.env',
    '/..%2fsecrets.env',
    '/%00',
    '/%ff',
  ];
  for (const path of paths) {
    const { status } = await raw(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
});

test('HEAD says what GET would', async () => {
  const { hostname, port } = new URL(baseUrl());
  const length = await new Promise((resolve, reject) => {
    request({ hostname, port, path: '/', method: 'HEAD' }, (answer) => {
      resolve(answer.headers['content-length']);
    })
      .on('error', reject)
      .end();
  });
  const page = await reads('/', { 'Accept-Encoding': 'identity' });
  expect(length).toBe(String(Buffer.byteLength(page.html)));
});
