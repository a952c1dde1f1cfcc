import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { dayInSofia } from '../../contract/sofia-time';
import { useText } from './own-texts';

const ZONE = { timeZone: 'Europe/Sofia' } as const;
const MINUTE = { ...ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

// British clocks have the form of Bulgarian ones, without the „ч.“ that a sentence does not want.
const minutes = new Intl.DateTimeFormat('en-GB', MINUTE);
const seconds = new Intl.DateTimeFormat('en-GB', { ...MINUTE, second: '2-digit' });

const DAYS = {
  bg: new Intl.DateTimeFormat('bg', { ...ZONE, day: 'numeric', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { ...ZONE, dateStyle: 'medium' }),
};

export interface Moments {
  /** Within a sentence, to the second: „в 12:03:21“, „на 23.11.2026 г. в 12:03:21“. */
  inSentence: (instant: string) => string;
  /** On its own, to the second: „днес, 12:03:21“. */
  stamp: (instant: string) => string;
  /** On its own, to the minute: „23.11.2026 г., 12:03“. */
  appointment: (instant: Date) => string;
  /** A day, or the day of an instant: „23.11.2026 г.“. */
  day: (dayOrInstant: string) => string;
  /** „340 мсек“, „1,2 сек“. */
  duration: (from: string, to: string) => string;
}

/** Instants as a person in Sofia reads them, wherever the browser thinks it is. */
export function useMoments(): Moments {
  const text = useText();
  const intl = useIntl();
  return useMemo(() => {
    const days = intl.locale === 'bg' ? DAYS.bg : DAYS.en;
    // „2026 г.“ stays together at the end of a line.
    const dayOf = (date: Date): string => days.format(date).replace(' г.', '\u00a0г.');
    const isToday = (date: Date): boolean => dayInSofia(date) === dayInSofia(new Date());
    return {
      inSentence(instant) {
        const date = new Date(instant);
        const time = seconds.format(date);
        return isToday(date)
          ? text('moment.sentence-today', { time })
          : text('moment.sentence', { day: dayOf(date), time });
      },
      stamp(instant) {
        const date = new Date(instant);
        const time = seconds.format(date);
        return isToday(date)
          ? text('moment.today', { time })
          : text('moment.day', { day: dayOf(date), time });
      },
      appointment: (date) => text('moment.day', { day: dayOf(date), time: minutes.format(date) }),
      // A day alone is read as its midnight in UTC, which in Sofia is the same day.
      day: (dayOrInstant) => dayOf(new Date(dayOrInstant)),
      duration(from, to) {
        const milliseconds = Date.parse(to) - Date.parse(from);
        const isShort = milliseconds < 1000;
        return intl.formatNumber(isShort ? milliseconds : milliseconds / 1000, {
          style: 'unit',
          unit: isShort ? 'millisecond' : 'second',
          unitDisplay: 'short',
          maximumFractionDigits: isShort ? 0 : 1,
        });
      },
    };
  }, [text, intl]);
}
