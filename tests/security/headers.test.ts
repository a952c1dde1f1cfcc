import { baseUrl, call, sharedPlatform } from '../harness/index.ts';

const upload = async (): Promise<string> => {
  const home = await fetch(`${baseUrl()}/`);
  return /\/uploads\/[^"\s,]+/.exec(await home.text())?.[0] ?? '/uploads/none';
};

const asset = async (): Promise<string> => {
  const home = await fetch(`${baseUrl()}/`);
  return /<link[^>]+href="(\/[^"]+\.css)"/.exec(await home.text())?.[1] ?? '/none.css';
};

const addresses: [string, () => Promise<string>][] = [
  ['home', () => Promise.resolve('/')],
  ['English home', () => Promise.resolve('/en/')],
  ['a page that is not there', () => Promise.resolve('/nyama-takava/')],
  ['a style sheet', asset],
  ['an uploaded file', upload],
  ['health', () => Promise.resolve('/api/platform/health')],
  ['the OpenAPI document', () => Promise.resolve('/api/openapi.json')],
  ['an endpoint that is not there', () => Promise.resolve('/api/none')],
  ['the admin', () => Promise.resolve('/admin/')],
  ['an admin endpoint', () => Promise.resolve('/admin/users/me')],
];

describe.each(addresses)('%s', (_name, find) => {
  test('carries the security headers', async () => {
    const { headers } = await call(`${baseUrl()}${await find()}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('lets no inline or foreign script run', async () => {
    const { headers } = await call(`${baseUrl()}${await find()}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'none'";
    expect(["'self'", "'none'"]).toContain(scripts);
  });
});

test('a reader gets no cookie from any page', async () => {
  const paths = sharedPlatform().pages.map(({ path }) => path);
  const cookies = await Promise.all(
    paths.map(async (path) => (await call(`${baseUrl()}${path}`)).headers.get('set-cookie')),
  );
  expect(cookies.filter((cookie) => cookie !== null)).toEqual([]);
});

test('an uploaded file is in a sandbox', async () => {
  const { headers } = await call(`${baseUrl()}${await upload()}`);
  expect(headers.get('content-security-policy')).toContain('sandbox');
});

test('another origin gets no access to the API', async () => {
  const { headers } = await call(`${baseUrl()}/api/platform/health`, {
    headers: { origin: 'https://example.com' },
  });
  expect(headers.get('access-control-allow-origin')).toBeNull();
});
