import type { Locale } from '@dialozi/publisher/contract';
import { type AddressedType, SECTIONS, sectionPath } from '@dialozi/publisher/contract/paths';
import { texts } from '../text/messages';

/** What appears over time, so that somebody may want to be told of it. */
export const FEED_TYPES = [
  'article',
  'document',
  'event',
  'session',
  'notice',
  'gallery',
  'video',
] as const;
export type FeedType = (typeof FEED_TYPES)[number];

/** The others are dated by what they are about: a record of last year can be published today. */
export const isDatedByAppearance = (type: FeedType): boolean =>
  type === 'article' || type === 'notice';

/** What a feed can be narrowed to, each with the section its pages stand in. */
export const FEED_SUBJECTS = ['community', 'policy-area'] as const;
export type FeedSubject = (typeof FEED_SUBJECTS)[number];

/** The type among these that has this section; undefined for another section. */
export const typeOfSection = <T extends keyof typeof SECTIONS>(
  types: readonly T[],
  section: string | undefined,
): T | undefined => types.find((type) => SECTIONS[type] === section);

/** The feed of what a page shows: `/novini/` → `/novini/feed.atom`. */
export const feedPath = (page: string): string => `${page}feed.atom`;

/** A feed as the head of a page names it. */
export interface FeedLink {
  title: string;
  path: string;
}

/** The feed of a section; undefined where nothing appears over time. */
export function sectionFeed(type: AddressedType, locale: Locale): FeedLink | undefined {
  const feed = FEED_TYPES.find((each) => each === type);
  return (
    feed && { title: texts(locale)(`section.${feed}`), path: feedPath(sectionPath(feed, locale)) }
  );
}
