import { randomInt } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { ALGORITHM, challenge as challengeEndpoint } from '../../contract/challenge';
import { secretFor } from './sender';

type Challenge = z.infer<typeof challengeEndpoint.output>;

/**
 * One try is one call of a browser's own PBKDF2; the number to be found is drawn
 * from a range, so that nobody waits much longer than others: about two seconds on an old phone.
 */
const ITERATIONS = 5_000;
const FEWEST_TRIES = 60;
const MOST_TRIES = 140;
const LIFETIME_MS = 30 * 60_000;

/** What a browser sends: base64 of this as JSON. */
const payload = z.object({
  challenge: challengeEndpoint.output,
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** A solved challenge; its signature names it. */
export interface Proof {
  signature: string;
  expiresAt: Date;
}

/** A new challenge, signed so that nobody can make an easier one. */
export async function newChallenge(now: Date): Promise<Challenge> {
  const { parameters, signature } = await createChallenge({
    algorithm: ALGORITHM,
    cost: ITERATIONS,
    counter: randomInt(FEWEST_TRIES, MOST_TRIES),
    deriveKey,
    expiresAt: new Date(now.getTime() + LIFETIME_MS),
    ...secrets(),
  });
  return challengeEndpoint.output.parse({ parameters, signature });
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
    ...secrets(),
  });
  if (!verified) return null;
  return {
    signature: challenge.signature,
    expiresAt: new Date(challenge.parameters.expiresAt * 1_000),
  };
}

const secrets = () => ({
  hmacSignatureSecret: secretFor('challenges'),
  hmacKeySignatureSecret: secretFor('solutions'),
});

function jsonIn(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString());
  } catch {
    // What is no JSON is no proof; the caller says so.
    return null;
  }
}
