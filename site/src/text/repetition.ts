import type { Card, Locale } from '@dialozi/publisher/contract';
import { weekdayOf, weekInMonth } from '@dialozi/publisher/contract/weekdays';
import { formatDay, sofiaDay } from './dates';
import { type MessageKey, texts } from './messages';

/** The messages that hold the seven weekdays: „Първият понеделник|Първият вторник|…“. */
const IN_MONTH: Record<string, MessageKey> = {
  '1': 'repeats.first',
  '2': 'repeats.second',
  '3': 'repeats.third',
  '4': 'repeats.fourth',
  '-1': 'repeats.last',
};

/** How an event repeats: „Всяка седмица във вторник до 30.06.2027 г.“ Null for what does not. */
export function repetitionText(
  { repetition, eventStatus }: Pick<Card<'event'>, 'repetition' | 'eventStatus'>,
  locale: Locale,
): string | null {
  const first = repetition?.dates[0];
  const last = repetition?.dates.findLast(({ isLeftOut }) => !isLeftOut);
  if (repetition === null || !first || !last || eventStatus === 'postponed') return null;
  const t = texts(locale);
  const day = sofiaDay(first.start);
  const weekday = (key: MessageKey): string => t(key).split('|')[weekdayOf(day)] ?? '';
  return t(`repeats.${repetition.repeats}`, {
    weekday: weekday('repeats.on'),
    weekdayInMonth: weekday(IN_MONTH[weekInMonth(day)] ?? 'repeats.last'),
    date: Number(day.slice(-2)),
    until: formatDay(last.start, locale),
  });
}
