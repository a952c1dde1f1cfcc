import { errors } from '@strapi/utils';
import { PROBLEM_CODES, PROBLEM_STATUS, type FieldError, type ProblemCode } from '../../contract';
import { Problem } from './problem';

/**
 * The problem an error stands for: the one place where errors of ours, of Strapi, Koa and the body
 * parser are told apart. Null for a bug, zod errors included: input is parsed in `parseInput`, so a
 * schema that fails anywhere else was fed by our own code.
 */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof errors.UnauthorizedError) return new Problem('unauthenticated');
  if (error instanceof errors.ForbiddenError) return new Problem('forbidden');
  if (error instanceof errors.NotFoundError) return new Problem('not-found');
  if (error instanceof errors.PayloadTooLargeError) return new Problem('too-large');
  if (error instanceof errors.RateLimitError) return new Problem('too-many-requests');
  if (error instanceof errors.ValidationError) {
    return new Problem('invalid-input', { errors: fieldErrorsIn(error.details) });
  }
  if (isBrokenCompression(error)) return new Problem('invalid-input');
  const status = statusIn(error);
  return status !== null && status < 500 ? new Problem(codeOfStatus(status)) : null;
}

/** The code that says the same as an HTTP status. */
export function codeOfStatus(status: number): ProblemCode {
  const code = PROBLEM_CODES.find((candidate) => PROBLEM_STATUS[candidate] === status);
  return code ?? (status < 500 ? 'invalid-input' : 'internal');
}

function statusIn(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  const { status } = error;
  return typeof status === 'number' && status >= 400 ? status : null;
}

/** A body that claims to be gzip and is not; zlib's errors carry no status. */
function isBrokenCompression(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return (
    typeof error.code === 'string' && /^(?:Z_|ERR__?ZLIB|ERR_BUFFER_TOO_LARGE)/.test(error.code)
  );
}

function fieldErrorsIn(details: unknown): FieldError[] {
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  return Array.isArray(details.errors) ? details.errors.flatMap(fieldErrorIn) : [];
}

function fieldErrorIn(error: unknown): FieldError[] {
  if (typeof error !== 'object' || error === null || !('message' in error)) return [];
  const path = 'path' in error && Array.isArray(error.path) ? error.path.join('.') : '';
  return [{ path, message: String(error.message) }];
}
