import { createHash, randomBytes } from 'node:crypto';

const SALT_BYTES = 16;

export interface Sealed {
  salt: Buffer;
  /** SHA-256 of the salt and the text: the record keeps it, and it says nothing without them. */
  commitment: Buffer;
}

/** Commits the append-only record to a text that stands beside it and can be erased. */
export function seal(text: string): Sealed {
  const salt = randomBytes(SALT_BYTES);
  return { salt, commitment: createHash('sha256').update(salt).update(text).digest() };
}
