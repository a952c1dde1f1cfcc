import type { Card, Locale } from '@dialozi/publisher/contract';
import { formatPeriod } from './dates';
import { texts } from './messages';

type Changed = Pick<Card<'event'>, 'eventStatus' | 'start' | 'end' | 'allDay' | 'previousStart'>;

/** What has changed of an event since it was announced: „Беше …, сега …“. Null for nothing. */
export function eventChange(event: Changed, locale: Locale): string | null {
  const t = texts(locale);
  const { eventStatus, start, end, allDay, previousStart } = event;
  const say = (from: string, until: string | null = null): string =>
    formatPeriod({ start: from, end: until, allDay }, locale);
  if (eventStatus === 'cancelled') return t('event.cancelled');
  if (eventStatus === 'rescheduled' && start !== null && previousStart !== null) {
    return t('event.moved', { before: say(previousStart), now: say(start, end) });
  }
  if (eventStatus !== 'postponed') return null;
  const before = start ?? previousStart;
  return before === null
    ? t('event.postponed.undated')
    : t('event.postponed', { before: say(before) });
}
