import type { Entry, Repetition } from '@dialozi/publisher/contract';
import { weekdayOf } from '@dialozi/publisher/contract/weekdays';
import { weekdayInMonth } from '../calendar/recurrence';
import { sofiaDay, sofiaTime } from '../text/dates';
import type { Thing } from './schema-org';

const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const onWeekday = (first: string) => ({
  byDay: `https://schema.org/${WEEKDAYS[weekdayOf(first)]}`,
});

/** The rule by which the dates follow from the first, for example each second Tuesday of a month. */
const RULES: Record<Repetition['repeats'], (first: string) => object> = {
  weekly: (first) => ({ repeatFrequency: 'P1W', ...onWeekday(first) }),
  fortnightly: (first) => ({ repeatFrequency: 'P2W', ...onWeekday(first) }),
  'monthly-date': (first) => ({ repeatFrequency: 'P1M', byMonthDay: Number(first.slice(-2)) }),
  'monthly-weekday': (first) => ({ repeatFrequency: 'P1M', byDay: weekdayInMonth(first) }),
};

/** How an event repeats, by the clock in Sofia: https://schema.org/Schedule. Null for what does not. */
export function schedule({ repetition, allDay }: Entry<'event' | 'session'>): Thing | null {
  const [first, last] = [repetition?.dates[0], repetition?.dates.at(-1)];
  if (repetition === null || first === undefined || last === undefined) return null;
  const [startDate, endDate] = [sofiaDay(first.start), sofiaDay(last.start)];
  const leftOut = repetition.dates.filter(({ isLeftOut }) => isLeftOut);
  return {
    '@type': 'Schedule',
    ...RULES[repetition.repeats](startDate),
    startDate,
    endDate,
    ...(!allDay && hours(first)),
    scheduleTimezone: 'Europe/Sofia',
    ...(leftOut.length > 0 && { exceptDate: leftOut.map(({ start }) => sofiaDay(start)) }),
  };
}

/** The end of one that goes on into the night is no time of the same day. */
function hours({ start, end }: Repetition['dates'][number]): object {
  const endsThatDay = end !== null && sofiaDay(end) === sofiaDay(start);
  return { startTime: sofiaTime(start), ...(endsThatDay && { endTime: sofiaTime(end) }) };
}
