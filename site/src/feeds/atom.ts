import type { Locale, PublicFile } from '@dialozi/publisher/contract';
import { element, xmlDocument } from '../text/xml';

export interface FeedEntry {
  /** Stays the same for good, whatever becomes of title and address. */
  id: string;
  title: string;
  summary: string;
  /** Absolute, like all addresses here. */
  url: string;
  published: string | null;
  updated: string;
  enclosure: Pick<PublicFile, 'url' | 'mime' | 'bytes'> | null;
}

export interface Feed {
  id: string;
  locale: Locale;
  title: string;
  subtitle: string;
  author: string;
  /** The feed's own address, and that of the page which shows the same. */
  self: string;
  page: string;
  /** Stands for a feed without entries, which must have a time too. */
  since: string;
  entries: readonly FeedEntry[];
}

/** A feed as RFC 4287 has it. */
export function atom(feed: Feed): string {
  const updated = feed.entries.map((entry) => entry.updated).reduce(later, feed.since);
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale }, [
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      element('updated', {}, updated),
      element('author', {}, [element('name', {}, feed.author)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.entries.map(entryElement),
    ]),
  );
}

function entryElement(entry: FeedEntry): string {
  const { enclosure, published, summary } = entry;
  return element('entry', {}, [
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('updated', {}, entry.updated),
    ...(published === null ? [] : [element('published', {}, published)]),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...(enclosure === null ? [] : [enclosureElement(enclosure)]),
    ...(summary === '' ? [] : [element('summary', {}, summary)]),
  ]);
}

function enclosureElement({ url, mime, bytes }: NonNullable<FeedEntry['enclosure']>): string {
  return element('link', { rel: 'enclosure', type: mime, length: String(bytes), href: url });
}

/** The later of two instants, both ISO 8601 in UTC. */
export const later = (one: string, other: string): string => (one > other ? one : other);
