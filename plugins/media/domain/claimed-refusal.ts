import { claimedKind, refusedKind, type RefusedKind, SIZE_LIMITS } from './file-kinds';

export type ClaimedRefusal =
  | { reason: RefusedKind | 'empty' | 'badName' }
  /** `limit` is in bytes. */
  | { reason: 'tooLarge'; limit: number };

/** What Strapi takes for no file name. */
const BAD_NAME = /[<>:"/\\|?*\p{Cc}]|^(?:\.{1,2}|(?:con|prn|aux|nul|com\d|lpt\d))$/iu;

/**
 * Why a file cannot be taken whatever is in it, by its name and its size in bytes: so that nobody sends
 * 200 MB to hear it. Null where its content must tell.
 */
export function claimedRefusal(name: string, size: number): ClaimedRefusal | null {
  if (BAD_NAME.test(name)) return { reason: 'badName' };
  const claimed = claimedKind(name);
  if (claimed === null) return { reason: refusedKind(name, undefined) };
  if (size === 0) return { reason: 'empty' };
  const limit = SIZE_LIMITS[claimed.kind];
  return size > limit ? { reason: 'tooLarge', limit } : null;
}
