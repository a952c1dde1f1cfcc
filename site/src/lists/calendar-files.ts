import type { Card } from '@dialozi/publisher/contract';

/** The file of all that are coming, under the section; and that of one, under its page. */
export const WHOLE_CALENDAR = 'kalendar.ics';
const FILES = { event: 'sabitie.ics', session: 'zasedanie.ics' } as const;

/** The address of the file of an event or a session; null where no date was ever announced. */
export function calendarPath(
  type: keyof typeof FILES,
  { path, start, previousStart }: Pick<Card<'event'>, 'path' | 'start' | 'previousStart'>,
): string | null {
  return path === null || (start ?? previousStart) === null ? null : `${path}${FILES[type]}`;
}
