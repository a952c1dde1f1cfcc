import { createHash } from 'node:crypto';
import { baseUrl, call } from '../../../../tests/harness';

interface Challenge {
  parameters: { nonce: string; salt: string; cost: number; keyPrefix: string };
  signature: string;
}

/**
 * Solves a challenge as ALTCHA 2 describes it, written down apart from the library: SHA-256 of salt,
 * nonce and a number of four bytes, hashed again `cost` times in all, until it begins with the prefix.
 */
export async function solvedProof(): Promise<string> {
  const { body: challenge } = await call<Challenge>(`${baseUrl()}/api/platform/challenge`);
  const { nonce, salt, cost, keyPrefix } = challenge.parameters;
  const start = Buffer.concat([
    Buffer.from(salt, 'hex'),
    Buffer.from(nonce, 'hex'),
    Buffer.alloc(4),
  ]);
  for (let counter = 0; ; counter += 1) {
    start.writeUInt32BE(counter, start.length - 4);
    let key: Buffer = start;
    for (let round = 0; round < cost; round += 1) key = createHash('sha256').update(key).digest();
    const derivedKey = key.toString('hex');
    if (!derivedKey.startsWith(keyPrefix)) continue;
    const proof = { challenge, solution: { counter, derivedKey } };
    return Buffer.from(JSON.stringify(proof)).toString('base64');
  }
}
