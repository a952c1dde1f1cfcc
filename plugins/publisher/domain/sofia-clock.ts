const HOUR = 3_600_000;
/** Summer time first: of an hour that autumn repeats, the first is meant. */
const OFFSETS_HOURS = [3, 2];

const clock = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Sofia',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What a clock in Sofia shows at an instant, as a form field writes it: `2026-11-23T09:00`. */
export function clockInSofia(instant: Date): string {
  return clock.format(instant).replace(' ', 'T');
}

/**
 * The instant at which a clock in Sofia shows `time` (`2026-11-23T09:00`). Null when it never does:
 * not a time, or within the hour that spring leaves out.
 */
export function instantInSofia(time: string): Date | null {
  const asIfUtc = Date.parse(`${time}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const candidates = OFFSETS_HOURS.map((offset) => new Date(asIfUtc - offset * HOUR));
  return candidates.find((instant) => clockInSofia(instant) === time) ?? null;
}
