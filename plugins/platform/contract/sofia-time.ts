const TIME_ZONE = 'Europe/Sofia';
const HOUR = 3_600_000;

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Sofia at an instant, `2026-11-23`. */
export function dayInSofia(instant: Date): string {
  return calendar.format(instant);
}

/** The midnight that ends the day in Sofia on which `instant` falls. */
export function endOfDayInSofia(instant: Date): Date {
  const today = dayInSofia(instant);
  // A day is at most 25 hours long, and Sofia's clock moves by whole hours, never at midnight.
  let end = new Date(Math.floor(instant.getTime() / HOUR) * HOUR + HOUR);
  while (dayInSofia(end) === today) end = new Date(end.getTime() + HOUR);
  return end;
}
