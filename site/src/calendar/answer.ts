import type { Content } from '@dialozi/publisher/contract';
import { texts } from '../text/messages';
import { type CalendarEvent, icalendar } from './icalendar';

/** Events or sessions as a file that calendars take. */
export async function calendarFile(
  { content, origin }: { content: Content; origin: string },
  type: 'event' | 'session',
  events: readonly CalendarEvent[],
): Promise<Response> {
  const t = texts(content.locale);
  const { municipality } = await content.settings();
  const file = icalendar(events, {
    name: t(`${type}.calendar.name`, { municipality }),
    offTitle: (status, title) =>
      t('event.ics.titled', { status: t(`event.status.${status}`), title }),
    address: (path) => `${origin}${path}`,
  });
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
