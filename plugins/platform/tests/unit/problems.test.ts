import { errors } from '@strapi/utils';
import { z } from 'zod';
import { Problem, problemDocument, problemOf } from '../../server/problems';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });
const withStatus = (status: number): Error => Object.assign(new Error('x'), { status });

test.each<[unknown, string | null]>([
  [new Problem('conflict'), 'conflict'],
  [new errors.UnauthorizedError(), 'unauthenticated'],
  [new errors.ForbiddenError(), 'forbidden'],
  [new errors.PolicyError(), 'forbidden'],
  [new errors.NotFoundError(), 'not-found'],
  [new errors.PayloadTooLargeError(), 'too-large'],
  [new errors.RateLimitError(), 'too-many-requests'],
  [new errors.ValidationError('x'), 'invalid-input'],
  [withStatus(415), 'unsupported-media-type'],
  [withStatus(418), 'invalid-input'],
  [withCode('Z_DATA_ERROR'), 'invalid-input'],
  [withStatus(500), null],
  [new TypeError('x'), null],
  [z.string().safeParse(1).error, null],
  ['thrown text', null],
  [null, null],
])('%p is the problem %s', (error, code) => {
  expect(problemOf(error)?.code ?? null).toBe(code);
});

test('the fields of a validation error are kept', () => {
  const error = new errors.ValidationError('x', { errors: [{ path: ['a', 'b'], message: 'y' }] });
  expect(problemOf(error)?.facts.errors).toEqual([{ path: 'a.b', message: 'y' }]);
});

test('a document speaks the language asked for', () => {
  const problem = new Problem('gone', { detail: { bg: 'Изтече.', en: 'Expired.' } });
  expect(problemDocument(problem, 'bg')).toEqual({
    type: '/api/openapi.json#/components/responses/gone',
    title: 'Вече не е достъпно',
    status: 410,
    detail: 'Изтече.',
    code: 'gone',
    errors: [],
  });
  expect(problemDocument(problem, 'en').detail).toBe('Expired.');
});
