const MINUTE = 60_000;
const HOURS = 60;

/** Minutes from each failed attempt to the next: growing at first, then twice a day, in all nearly five days. */
const PAUSES = [1, 5, 15, 1 * HOURS, 6 * HOURS, ...Array<number>(9).fill(12 * HOURS)];

/**
 * When a mail is tried again after having failed for now; null when it is given up.
 * @param attempts how often it has been tried, the last one included.
 */
export function nextTry(attempts: number, now: Date): Date | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * MINUTE);
}
