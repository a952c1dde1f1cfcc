import { timingSafeEqual } from 'node:crypto';
import { fingerprint } from '@dialozi/platform/server';

const HOUR_MS = 60 * 60 * 1000;

/**
 * The address of a file for staff at work, also of one that is not published; good for one to two
 * hours. Within an hour it is the same, so that forms do not take it for a change.
 */
export function signedLink(address: string, now: Date): string {
  // Strapi signs some answers twice.
  const path = withoutKeys(address);
  const until = (Math.floor(now.getTime() / HOUR_MS) + 2) * HOUR_MS;
  return `${path}?${new URLSearchParams({ until: String(until), key: keyOf(path, until) }).toString()}`;
}

/** Whether an address was made by `signedLink` and is still good. */
export function isSigned(path: string, query: URLSearchParams, now: Date): boolean {
  const until = Number(query.get('until'));
  const given = Buffer.from(query.get('key') ?? '');
  const right = Buffer.from(keyOf(path, until));
  return until > now.getTime() && given.length === right.length && timingSafeEqual(given, right);
}

const SIGNATURE = /(\/uploads\/[^"?#\s]+)\?until=\d+&key=[\w-]+/g;

/** A text without the keys of addresses in it, which is what may be kept. */
export const withoutKeys = (text: string): string => text.replace(SIGNATURE, '$1');

const keyOf = (path: string, until: number): string => fingerprint(`upload ${path} ${until}`);
