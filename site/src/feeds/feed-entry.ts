import type { Entry } from '@dialozi/publisher/contract';
import { formatPeriod } from '../text/dates';
import { eventChange } from '../text/event-change';
import { texts } from '../text/messages';
import { repetitionText } from '../text/repetition';
import { type FeedEntry, later } from './atom';
import type { FeedType } from './feed-types';

/** What a feed says of an entry of each type besides its title, address and time of change. */
type Told = Pick<FeedEntry, 'summary' | 'published'> & { file?: Entry<'document'>['file'] };

const atMidnight = (day: string): string => `${day}T00:00:00.000Z`;

function occasionSummary(event: Entry<'event' | 'session'>): string {
  const { start, end, allDay, eventStatus, place, summary, locale } = event;
  const isDated = start !== null && eventStatus !== 'postponed';
  const when = isDated
    ? formatPeriod({ start, end, allDay }, locale)
    : texts(locale)('event.undated');
  const told = [eventChange(event, locale), when, repetitionText(event, locale), place, summary];
  return told.filter((part) => part).join(' · ');
}

const TOLD: { [T in FeedType]: (entry: Entry<T>) => Told } = {
  article: ({ lead, date }) => ({ summary: lead, published: date }),
  document: ({ summary, documentDate, file }) => ({
    summary,
    published: atMidnight(documentDate),
    file,
  }),
  event: (entry) => ({ summary: occasionSummary(entry), published: null }),
  session: (entry) => ({
    summary: occasionSummary(entry),
    published: null,
    file: entry.minutes,
  }),
  notice: ({ text, from }) => ({ summary: text, published: from }),
  gallery: ({ summary, date }) => ({ summary, published: atMidnight(date) }),
  video: ({ summary, date, file }) => ({ summary, published: atMidnight(date), file }),
};

/**
 * A name for good (RFC 4151) for what is published at an address of this site.
 * @param name such as `article:<documentId>:bg`
 */
export const tagUri = (origin: string, name: string): string =>
  `tag:${new URL(origin).hostname},2026:${name}`;

/** An entry as a feed tells of it. */
export function feedEntry<T extends FeedType>(type: T, entry: Entry<T>, origin: string): FeedEntry {
  const { documentId, locale, path, title, updatedAt } = entry;
  const { summary, published, file = null } = TOLD[type](entry);
  return {
    id: tagUri(origin, `${type}:${documentId}:${locale}`),
    title,
    summary,
    url: `${origin}${path ?? ''}`,
    published,
    // An article can be dated later than its last edit.
    updated: published === null ? updatedAt : later(updatedAt, published),
    enclosure: file && { ...file, url: new URL(file.url, origin).href },
  };
}
