import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { z } from 'zod';
import { z as schema } from 'zod';
import type { challenge as challengeEndpoint } from '../../contract/challenge';
import { secretFor } from './sender';

type Challenge = z.infer<typeof challengeEndpoint.output>;

const ALGORITHM = 'SHA-256';
/** Hashes of one try. */
const COST = 20;
/**
 * Three hexadecimal digits: 4,096 tries on average. A browser needs 5 µs a hash on a desktop (0.4 s)
 * and several times that on an old phone; four digits were 7 s and, every twentieth time, 20 s.
 */
const PREFIX_DIGITS = 3;
const LIFETIME_MS = 30 * 60_000;

/** What a browser sends: base64 of this as JSON. */
const payload = schema.object({
  challenge: schema.object({
    parameters: schema.looseObject({
      algorithm: schema.literal(ALGORITHM),
      nonce: schema.string(),
      salt: schema.string(),
      cost: schema.int(),
      keyLength: schema.int(),
      keyPrefix: schema.string(),
      expiresAt: schema.int(),
    }),
    signature: schema.string(),
  }),
  solution: schema.object({ counter: schema.int(), derivedKey: schema.string() }),
});

/** A solved challenge; its signature names it. */
export interface Proof {
  signature: string;
  expiresAt: Date;
}

/** A new challenge, signed so that nobody can make an easier one. */
export async function newChallenge(now: Date): Promise<Challenge> {
  const { parameters, signature = '' } = await createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    deriveKey,
    expiresAt: new Date(now.getTime() + LIFETIME_MS),
    hmacSignatureSecret: secretFor('challenges'),
    keyPrefix: '0'.repeat(PREFIX_DIGITS),
  });
  return { parameters: { ...parameters, expiresAt: parameters.expiresAt ?? 0 }, signature };
}

/** The proof in what a browser sent; null where it is forged, unsolved, expired or no proof at all. */
export async function readProof(sent: string): Promise<Proof | null> {
  const parsed = payload.safeParse(jsonIn(sent));
  if (!parsed.success) return null;
  const { challenge, solution } = parsed.data;
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secretFor('challenges'),
  });
  if (!verified) return null;
  return {
    signature: challenge.signature,
    expiresAt: new Date(challenge.parameters.expiresAt * 1_000),
  };
}

function jsonIn(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString());
  } catch {
    // What is no JSON is no proof; the caller says so.
    return null;
  }
}
