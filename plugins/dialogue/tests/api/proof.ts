import { pbkdf2Sync } from 'node:crypto';
import { baseUrl, call } from '../../../../tests/harness';

interface Challenge {
  parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string };
  signature: string;
}

/**
 * Solves a challenge as ALTCHA 2 describes it, written down apart from the library: PBKDF2 of nonce
 * and a number of four bytes, counted up until the key begins with the prefix.
 */
export async function solvedProof(url = baseUrl()): Promise<string> {
  const { body: challenge } = await call<Challenge>(`${url}/api/platform/challenge`);
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const password = Buffer.concat([Buffer.from(nonce, 'hex'), Buffer.alloc(4)]);
  for (let counter = 0; ; counter += 1) {
    password.writeUInt32BE(counter, password.length - 4);
    const key = pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, keyLength, 'sha256');
    const derivedKey = key.toString('hex');
    if (!derivedKey.startsWith(keyPrefix)) continue;
    const proof = { challenge, solution: { counter, derivedKey } };
    return Buffer.from(JSON.stringify(proof)).toString('base64');
  }
}
