import { baseUrl, call } from '../../../../tests/harness/index.ts';

interface Operation {
  operationId: string;
  tags: string[];
  parameters: { name: string; in: string }[];
  security?: unknown;
  'x-actions'?: string[];
  responses: Record<string, unknown>;
}
interface OpenApi {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
}

let document: OpenApi;
let operations: { path: string; method: string; operation: Operation }[];

beforeAll(async () => {
  ({ body: document } = await call<OpenApi>(`${baseUrl()}/api/openapi.json`));
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(0);
  for (const [, pointer = ''] of references) {
    expect(document).toHaveProperty(pointer.split('/'));
  }
});

test('operations have ids of their own and tags that exist', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = new Set(document.tags.map(({ name }) => name));
  for (const { operation } of operations) {
    expect(operation.tags.every((tag) => tags.has(tag))).toBe(true);
  }
});

test('every parameter of a path is described', () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = operation.parameters.filter(({ in: place }) => place === 'path');
    expect(described.map(({ name }) => name).sort()).toEqual(named.sort());
  }
});

test('whatever is outside /api is for staff and says which actions it needs', () => {
  for (const { path, operation } of operations) {
    const forStaff = !path.startsWith('/api/');
    expect({ path, staff: operation.security !== undefined }).toEqual({ path, staff: forStaff });
    expect((operation['x-actions'] ?? []).length > 0).toBe(forStaff);
  }
});

test('every described operation is served', async () => {
  const statuses = await Promise.all(
    operations
      .filter(({ method, path }) => method === 'get' && !path.includes('{'))
      .map(async ({ path }) => ({ path, ...(await call(`${baseUrl()}${path}`)) })),
  );
  expect(statuses.filter(({ status }) => status === 404)).toEqual([]);
});
