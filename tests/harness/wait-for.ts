import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds until giving up; 30 s when left out, for a machine that does much else too. */
  timeout?: number;
  /** Milliseconds between tries; 50 when left out. */
  interval?: number;
  /** What is waited for, for the error. */
  what?: string;
}

/**
 * Asks again until the answer is neither `undefined` nor `null` nor `false`, and returns it. What
 * `attempt` throws counts as "not yet"; the last reason stands in the error.
 */
export async function waitFor<T>(
  attempt: () => T | Promise<T>,
  { timeout = 30_000, interval = 50, what = 'the expected state' }: Patience = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + timeout;
  let reason: unknown;
  for (;;) {
    try {
      const answer = await attempt();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as NonNullable<Exclude<T, false>>;
      }
    } catch (error) {
      reason = error;
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeout} ms in vain for ${what}`, { cause: reason });
    }
    await pause(interval);
  }
}
