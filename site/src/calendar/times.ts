import { dayAfter } from '@dialozi/publisher/contract/event-days';
import { sofiaDay, sofiaTime } from '../text/dates';

/** The name of a property, and its value. */
export type Line = readonly [name: string, value: string];

const compact = (isoTime: string): string => isoTime.replace(/[-:]/g, '');

/** An instant as the clock in Sofia shows it: `DTSTART;TZID=Europe/Sofia:20261203T170000`. */
export const local = (name: string, instant: string): Line => [
  `${name};TZID=Europe/Sofia`,
  compact(`${sofiaDay(instant)}T${sofiaTime(instant)}`),
];

/** An instant as the value of a property: `20261203T150000Z`. */
export const utc = (instant: string): string =>
  `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;

/** The day in Sofia of an instant, or the day `by` days after it, as the value of a property. */
export const date = (instant: string, by = 0): string => compact(dayAfter(sofiaDay(instant), by));
