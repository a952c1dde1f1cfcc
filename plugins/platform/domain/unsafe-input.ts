/** Why a value from outside is refused before any schema looks at it. */
export type UnsafeReason =
  | 'null-character'
  | 'broken-text'
  | 'not-finite'
  | 'too-deep'
  | 'unsafe-key'
  | 'not-an-object'
  | 'not-an-id';

export interface UnsafeInput {
  path: string;
  reason: UnsafeReason;
}

const MAX_DEPTH = 32;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A lone surrogate, or what the decoder put in place of bytes that are not UTF-8. */
const BROKEN_TEXT = /[\p{Surrogate}\uFFFD]/u;

/** Fields by which Strapi looks rows up: an object there would become operators of a query. */
const IDS = ['id', 'documentId', 'locale'];

interface Visit {
  value: unknown;
  path: string;
  depth: number;
}

/**
 * The first thing in a parsed body or query that no field may hold, or null. It walks with a stack
 * of its own, since hostile input may be nested deeper than the call stack allows.
 */
export function findUnsafeInput(root: unknown, rootPath: string): UnsafeInput | null {
  const stack: Visit[] = [{ value: root, path: rootPath, depth: 0 }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { value, path, depth } = visit;
    const reason = unsafeReason(value, depth);
    if (reason !== null) return { path, reason };
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const childPath = `${path}.${key}`;
      const keyReason = UNSAFE_KEYS.has(key) ? 'unsafe-key' : unsafeText(key);
      if (keyReason !== null) return { path, reason: keyReason };
      stack.push({ value: child, path: childPath, depth: depth + 1 });
    }
  }
  return null;
}

/** The same for the body of a request, which is an object with plain ids, whatever the address. */
export function findUnsafeBody(body: unknown): UnsafeInput | null {
  if (body === undefined || body === null) return null;
  if (typeof body !== 'object' || Array.isArray(body)) {
    return { path: 'body', reason: 'not-an-object' };
  }
  const id = Object.entries(body).find(([key, value]) => IDS.includes(key) && isObject(value));
  if (id !== undefined) return { path: `body.${id[0]}`, reason: 'not-an-id' };
  return findUnsafeInput(body, 'body');
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function unsafeReason(value: unknown, depth: number): UnsafeReason | null {
  if (typeof value === 'string') return unsafeText(value);
  // JSON has no Infinity, but 1e999 is parsed to it.
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-finite';
  return depth > MAX_DEPTH ? 'too-deep' : null;
}

function unsafeText(text: string): UnsafeReason | null {
  // PostgreSQL cannot store it in a text.
  if (text.includes('\0')) return 'null-character';
  return BROKEN_TEXT.test(text) ? 'broken-text' : null;
}

/** Whether every percent sign of an address introduces a byte of valid UTF-8. */
export function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
