import fc from 'fast-check';
import {
  call,
  contentManagerPath,
  contentTypes,
  DEMO_PASSWORD,
  operations,
  signIn,
  startPlatform,
  type Platform,
} from '../harness/index.ts';

const BODIES = 1200;
const AT_ONCE = 8;

interface Target {
  method: string;
  path: string;
  token?: string;
}

/** Text that has broken programs before: zero bytes, half letters, formulas, templates, markup. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '٠١٢',
    '\u202e',
    "'; DROP TABLE articles; --",
    '{{7*7}}',
    '%s%n',
    '../../etc/passwd',
    '<script>1</script>',
    'я'.repeat(20_000),
  ),
);
const nastyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, -1, 1e308, 2 ** 31, 2 ** 63),
);
/** Names that mean something to Strapi, to JavaScript or to the query language. */
const key = fc.oneof(
  fc.constantFrom('title', 'slug', 'body', 'locale', 'id', 'documentId', 'data', 'connect'),
  fc.constantFrom('__proto__', 'constructor', '$or', '$where', 'populate', 'publishedAt'),
  fc.string({ maxLength: 12 }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    nastyText,
    nastyNumber,
    fc.constantFrom(null, true, false),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));
/** Mostly objects; now and then what is no object or not even JSON. */
const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.dictionary(key, value, { maxKeys: 6 }).map((it) => JSON.stringify(it)),
  },
  { weight: 2, arbitrary: value.map((it) => JSON.stringify(it)) },
  { weight: 1, arbitrary: nastyText },
);
const contentType = fc.constantFrom(
  'application/json',
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'text/plain',
  'application/xml',
);

let platform: Platform;

// Some of the bodies are valid, and what they set off would be in the way of other tests.
beforeAll(async () => {
  platform = await startPlatform({ env: { RATE_LIMIT_SCALE: '100000' } });
}, 240_000);
afterAll(async () => {
  await platform.stop();
  await platform.clean();
});

async function targets(): Promise<Target[]> {
  const token = await signIn(platform.url, 'admin@example.org', DEMO_PASSWORD);
  const own = (await operations(platform.url)).flatMap(({ path, actions }) =>
    ['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
      method,
      path,
      ...(actions.length > 0 ? { token } : {}),
    })),
  );
  const content = contentTypes().flatMap((type) =>
    type.single
      ? [{ method: 'PUT', path: contentManagerPath(type), token }]
      : [
          { method: 'POST', path: contentManagerPath(type), token },
          { method: 'PUT', path: `${contentManagerPath(type)}/none`, token },
          { method: 'POST', path: `${contentManagerPath(type)}/none/actions/publish`, token },
        ],
  );
  const open = ['/', '/novini/', '/api/none', '/admin/login', '/admin/register', '/preview/none'];
  return [...own, ...content, ...open.map((path) => ({ method: 'POST', path }))];
}

test(`${BODIES} generated bodies never give a 5xx`, async () => {
  const everywhere = await targets();
  const sample = fc.sample(
    fc.record({ target: fc.constantFrom(...everywhere), text: body, type: contentType }),
    { numRuns: BODIES, seed: 20261123 },
  );
  const broken: string[] = [];
  const waiting = [...sample];
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { target, text, type } = next;
      const { status } = await call(`${platform.url}${target.path}`, {
        method: target.method,
        body: text,
        headers: { 'content-type': type },
        ...(target.token === undefined ? {} : { token: target.token }),
      });
      if (status < 500) continue;
      broken.push(`${status} ${target.method} ${target.path} ${type} ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  expect(broken).toEqual([]);
}, 180_000);

const NASTY_QUERIES = [
  '?populate=*',
  '?filters[$or][0][title][$eq]=x',
  '?sort=__proto__',
  '?pagination[pageSize]=1000000000',
  '?locale=../../x',
  '?fields[]=password',
  '?%00',
  '?a[b][c][d][e][f][g][h]=1',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%',
  '/%ff',
  '/..%5c..%5c',
];

test.each(NASTY_QUERIES)('an address with %s never gives a 5xx', async (nasty) => {
  const paths = ['/', '/novini', '/uploads', '/api/platform/health', '/api/none', '/_astro'];
  const answers = await Promise.all(
    paths.map(async (path) => ({ path, ...(await call(`${platform.url}${path}${nasty}`)) })),
  );
  expect(answers.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
});
