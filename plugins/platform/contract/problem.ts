/** Every way in which a call can fail, with the HTTP status that says so. */
export const PROBLEM_STATUS = {
  'invalid-input': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS).filter(isProblemCode);

export function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(PROBLEM_STATUS, value);
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** What is wrong with one field; `path` is dotted, such as `body.items.0.title`. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** An error as it is sent: RFC 9457, in the language the caller asked for. */
export interface ProblemDocument {
  /** Where the OpenAPI document describes this kind of problem. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
}

/** Thrown by the client when a call is answered with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: ProblemDocument) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
  }
}

export function isProblemDocument(value: unknown): value is ProblemDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    isProblemCode(value.code) &&
    'status' in value &&
    typeof value.status === 'number' &&
    'detail' in value &&
    typeof value.detail === 'string'
  );
}
