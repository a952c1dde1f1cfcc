import { z } from 'zod';
import {
  FORM_FIELDS,
  LANGUAGES,
  pathOf,
  pluginOf,
  PROBLEM_CODES,
  PROBLEM_MEDIA_TYPE,
  PROBLEM_STATUS,
  statusesOf,
  type Endpoint,
  type Form,
  type Language,
  type ProblemCode,
} from '../contract';

type Json = Record<string, unknown>;
type ProblemTexts = Record<Language, Record<ProblemCode, { title: string; detail: string }>>;

export interface OpenApiFacts {
  version: string;
  messages: ProblemTexts;
}

/** The OpenAPI 3.1 document of all endpoints, those for staff included. */
export function openApiDocument(endpoints: readonly Endpoint[], facts: OpenApiFacts): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = pathOf(endpoint).replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Dialozi', version: facts.version },
    tags: [...new Set(endpoints.map(pluginOf))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { staff: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: PROBLEM_SCHEMA },
      responses: Object.fromEntries(
        PROBLEM_CODES.map((code) => [code, problemResponse(code, facts.messages)]),
      ),
    },
  };
}

function operation(endpoint: Endpoint): Json {
  return {
    operationId: endpoint.id,
    tags: [pluginOf(endpoint)],
    summary: endpoint.summary.en,
    description: endpoint.summary.bg,
    ...(endpoint.access.kind === 'staff'
      ? { security: [{ staff: [] }], 'x-actions': endpoint.access.actions }
      : {}),
    parameters: [
      ...parameters(endpoint, 'params', 'path'),
      ...parameters(endpoint, 'query', 'query'),
      ...parameters(endpoint, 'headers', 'header'),
    ],
    ...(endpoint.body ? { requestBody: requestBody(endpoint.body, endpoint.form) } : {}),
    ...(endpoint.bytes
      ? { requestBody: { required: true, content: { [endpoint.bytes]: {} } } }
      : {}),
    responses: { ...successes(endpoint), ...problems(endpoint) },
  };
}

function requestBody(body: z.ZodType, form: Form | undefined): Json {
  if (form === undefined) return { required: true, content: content('application/json', body) };
  const schema = { allOf: [jsonSchema(body, 'input'), FORM_SCHEMA] };
  return {
    required: true,
    content: {
      'application/json': { schema },
      'application/x-www-form-urlencoded': { schema },
    },
  };
}

function parameters(
  endpoint: Endpoint,
  part: 'params' | 'query' | 'headers',
  place: string,
): Json[] {
  const schema = endpoint[part];
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input');
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    // What is read from a path is always there; zod's coercions say that they take anything.
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function successes(endpoint: Endpoint): Json {
  const media = endpoint.raw ?? 'application/json';
  return Object.fromEntries(
    statusesOf(endpoint).map((status) => [
      status,
      {
        description: endpoint.summary.en,
        ...(status === 204 ? {} : { content: content(media, endpoint.output, 'output') }),
      },
    ]),
  );
}

/** What an endpoint declares, and what its access, input and limits bring with them. */
function problems(endpoint: Endpoint): Json {
  const { access, params, query, body, headers, form, limit, errors = [] } = endpoint;
  const codes = new Set<ProblemCode>([...errors, 'internal']);
  if (params ?? query ?? body ?? headers) codes.add('invalid-input');
  if (form ?? limit) codes.add('too-many-requests');
  if (form?.isOnce === true) codes.add('conflict');
  if (access.kind === 'staff') codes.add('unauthenticated').add('forbidden');
  return Object.fromEntries(
    [...codes].map((code) => [PROBLEM_STATUS[code], { $ref: `#/components/responses/${code}` }]),
  );
}

function problemResponse(code: ProblemCode, { bg, en }: ProblemTexts): Json {
  return {
    description: `${en[code].title}. ${bg[code].title}.`,
    content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const content = (media: string, schema: z.ZodType, io: 'input' | 'output' = 'input'): Json => ({
  [media]: { schema: jsonSchema(schema, io) },
});

/** OpenAPI 3.1 speaks JSON Schema 2020-12; what it cannot say, such as a bigint, allows anything. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' });
}

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'errors'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { enum: PROBLEM_CODES },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

const FORM_SCHEMA = {
  type: 'object',
  properties: {
    [FORM_FIELDS.language]: { enum: LANGUAGES },
    [FORM_FIELDS.key]: { type: 'string', minLength: 16, maxLength: 100 },
    [FORM_FIELDS.proof]: { type: 'string' },
    [FORM_FIELDS.trap]: { type: 'string', maxLength: 0 },
  },
};
