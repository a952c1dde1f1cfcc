import type { Challenge } from 'altcha-lib/types';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { ENDPOINTS } from '../forms/endpoints';

/** Nobody takes forms at the moment: what is sent now would be lost. */
export class Unreachable extends Error {}

const ANSWER_WITHIN_MS = 10_000;
/** After that the form goes without a proof: it is only counted more strictly. */
const SOLVE_WITHIN_MS = 20_000;

/** What a copy of the site without a platform, or a server in front of one that is down, answers. */
const NOBODY_THERE = new Set([404, 502, 503, 504]);

/**
 * A solved challenge as the platform wants it: base64 of JSON. Empty where there is none to be had:
 * a browser without WebCrypto, a challenge that was refused or takes too long.
 * @throws {Unreachable} where the platform does not answer.
 */
export async function proofOfWork(): Promise<string> {
  const challenge = await fetchChallenge();
  if (challenge === null) return '';
  try {
    const solution = await solveChallenge({ challenge, deriveKey, timeout: SOLVE_WITHIN_MS });
    return solution === null ? '' : btoa(JSON.stringify({ challenge, solution }));
  } catch (error) {
    console.error(error);
    return '';
  }
}

async function fetchChallenge(): Promise<Challenge | null> {
  const answer = await ask();
  if (NOBODY_THERE.has(answer.status)) throw new Unreachable(`Status ${answer.status}`);
  return answer.ok ? ((await answer.json()) as Challenge) : null;
}

async function ask(): Promise<Response> {
  // Not AbortSignal.timeout: phones from before 2022 do not know it.
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ANSWER_WITHIN_MS);
  try {
    return await fetch(ENDPOINTS.challenge, { cache: 'no-store', signal: controller.signal });
  } catch (error) {
    throw new Unreachable('The platform does not answer.', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
