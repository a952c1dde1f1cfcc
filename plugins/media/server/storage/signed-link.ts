import { timingSafeEqual } from 'node:crypto';
import { fingerprint } from '@dialozi/platform/server';

const LIFETIME_MS = 60 * 60 * 1000;

/** The address of a file for staff at work, also of one that is not published; good for an hour. */
export function signedLink(path: string, now: Date): string {
  const until = now.getTime() + LIFETIME_MS;
  return `${path}?${new URLSearchParams({ until: String(until), key: keyOf(path, until) }).toString()}`;
}

/** Whether an address was made by `signedLink` and is still good. */
export function isSigned(path: string, query: URLSearchParams, now: Date): boolean {
  const until = Number(query.get('until'));
  const given = Buffer.from(query.get('key') ?? '');
  const right = Buffer.from(keyOf(path, until));
  return until > now.getTime() && given.length === right.length && timingSafeEqual(given, right);
}

const keyOf = (path: string, until: number): string => fingerprint(`upload ${path} ${until}`);
