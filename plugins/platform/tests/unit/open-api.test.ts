import { z } from 'zod';
import { defineEndpoint, PROBLEM_CODES } from '../../contract';
import { health } from '../../contract/health';
import { openApiDocument } from '../../domain/open-api';
import bg from '../../messages/bg.json';
import en from '../../messages/en.json';

const rename = defineEndpoint({
  id: 'example.rename',
  method: 'PUT',
  path: '/things/:id',
  summary: { bg: 'Преименуване', en: 'Rename' },
  access: { kind: 'staff', actions: ['plugin::example.write'] },
  params: z.object({ id: z.coerce.number().int() }),
  query: z.object({ quiet: z.stringbool().optional() }),
  body: z.object({ title: z.string() }),
  output: z.void(),
  status: 204,
  errors: ['conflict'],
});

const send = defineEndpoint({
  id: 'example.send',
  method: 'PATCH',
  path: '/things',
  summary: { bg: 'Изпращане', en: 'Send' },
  access: { kind: 'staff', actions: ['plugin::example.write'] },
  headers: z.object({ 'upload-offset': z.coerce.number().int() }),
  bytes: 'application/octet-stream',
  output: z.null(),
});

const document = openApiDocument([health, rename, send], {
  version: '1.2.3',
  messages: { bg, en },
});

test('it is an OpenAPI 3.1 document with a tag for every plugin', () => {
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Dialozi', version: '1.2.3' },
    tags: [{ name: 'platform' }, { name: 'example' }],
  });
});

test('an endpoint becomes an operation', () => {
  expect(document).toMatchObject({
    paths: {
      '/example/things/{id}': {
        put: {
          operationId: 'example.rename',
          security: [{ staff: [] }],
          'x-actions': ['plugin::example.write'],
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
            { name: 'quiet', in: 'query', required: false },
          ],
          requestBody: { content: { 'application/json': { schema: { required: ['title'] } } } },
          responses: {
            204: { description: 'Rename' },
            400: { $ref: '#/components/responses/invalid-input' },
            401: { $ref: '#/components/responses/unauthenticated' },
            403: { $ref: '#/components/responses/forbidden' },
            409: { $ref: '#/components/responses/conflict' },
          },
        },
      },
    },
  });
});

test('headers and a body of bytes are described too', () => {
  expect(document).toMatchObject({
    paths: {
      '/example/things': {
        patch: {
          parameters: [{ name: 'upload-offset', in: 'header', required: true }],
          requestBody: { required: true, content: { 'application/octet-stream': {} } },
          responses: { 400: { $ref: '#/components/responses/invalid-input' } },
        },
      },
    },
  });
});

test('every problem is described, in both languages', () => {
  for (const code of PROBLEM_CODES) {
    expect(document).toHaveProperty(['components', 'responses', code]);
    expect(Object.keys(bg[code])).toEqual(Object.keys(en[code]));
  }
  expect(Object.keys(bg.input)).toEqual(Object.keys(en.input));
});
