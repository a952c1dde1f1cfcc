import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { adminToken, baseUrl, call, operations } from '../../../../tests/harness/index.ts';

const BODIES = 1000;
const AT_ONCE = 8;

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\ud800', '%s', '../'));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    text,
    fc.double(),
    fc.constantFrom(null, true, 2 ** 63, 1e308),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'id')), tie('value'), { maxKeys: 3 }),
  ),
}));

interface Schema {
  properties?: Record<string, unknown>;
  /** Of a form: its own fields, and those that every form has. */
  allOf?: Schema[];
}
interface RequestBody {
  /** Where it is JSON: bytes are for the tests of who takes them. */
  content: { 'application/json'?: { schema: Schema } };
}
interface OpenApi {
  paths: Record<string, Record<string, { operationId: string; requestBody?: RequestBody }>>;
}

const fieldsOf = ({ properties = {}, allOf = [] }: Schema): string[] => [
  ...Object.keys(properties),
  ...allOf.flatMap(fieldsOf),
];

/** The fields an operation expects, so that what is generated reaches the schema behind each. */
async function fieldsById(): Promise<Map<string, string[]>> {
  const { body } = await call<OpenApi>(`${baseUrl()}/api/openapi.json`);
  const described = Object.values(body.paths).flatMap((methods) => Object.values(methods));
  return new Map(
    described.flatMap(({ operationId, requestBody }) => {
      const json = requestBody?.content['application/json'];
      return json === undefined ? [] : [[operationId, fieldsOf(json.schema)]];
    }),
  );
}

/** Bodies for an operation; what it does with those that fit is undone with the platform. */
const bodiesFor = (fields: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .record(Object.fromEntries(fields.map((field) => [field, value])), { requiredKeys: [] })
      .map((body) => JSON.stringify(body)),
    value.map((body) => JSON.stringify(body)),
    text,
  );

test(`${BODIES} generated bodies for each endpoint that takes one never give a 5xx`, async () => {
  const fields = await fieldsById();
  const broken: string[] = [];
  const taking = (await operations()).flatMap((operation) => {
    const expected = fields.get(operation.id);
    if (expected === undefined) return [];
    const waiting = fc.sample(bodiesFor(expected), { numRuns: BODIES, seed: 20261123 });
    return [{ ...operation, waiting }];
  });
  // Generating took seconds, in which the platform has closed the connections that were idle.
  await pause(500);
  for (const { id, method, path, actions, waiting } of taking) {
    const lane = async (): Promise<void> => {
      for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) {
        const { status } = await call(`${baseUrl()}${path}`, {
          method,
          body,
          headers: { 'content-type': 'application/json' },
          ...(actions.length > 0 ? { token: adminToken('admin') } : {}),
        });
        if (status >= 500) broken.push(`${status} ${id} ${body.slice(0, 200)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }
  expect(broken).toEqual([]);
}, 300_000);

const NASTY = ['%00', '%ff', '%ED%A0%80', '9999999999999999999999', '-1', 'NaN', '../..', '%F0%9F'];

test('nasty parameters and queries never give a 5xx', async () => {
  const broken: string[] = [];
  for (const { id, method, path, actions } of await operations()) {
    if (method !== 'GET') continue;
    for (const nasty of NASTY) {
      const address = `${path.replaceAll('999999', nasty)}?a=${nasty}&limit=${nasty}&a[b][c]=1`;
      const { status } = await call(`${baseUrl()}${address}`, {
        ...(actions.length > 0 ? { token: adminToken('admin') } : {}),
      });
      // The health report says 503 in earnest while the site is not published.
      if (status >= 500 && status !== 503) broken.push(`${status} ${id} ${nasty}`);
    }
  }
  expect(broken).toEqual([]);
});
