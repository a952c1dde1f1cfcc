import type { Content, Entry } from '@dialozi/publisher/contract';
import { ALL, byCommunity, byPolicyArea, changedIn } from '@dialozi/publisher/contract/facets';
import { sectionPath } from '@dialozi/publisher/contract/paths';
import { communityName } from '../text/community';
import { texts } from '../text/messages';
import { slugOf } from '../lists/view';
import type { Feed, FeedEntry } from './atom';
import { feedEntry, tagUri } from './feed-entry';
import {
  FEED_TYPES,
  feedPath,
  type FeedSubject,
  type FeedType,
  isDatedByAppearance,
} from './feed-types';

/** How many entries stand in the feed of a section, and of each type in that of a subject. */
const IN_SECTION = 30;
const OF_EACH_TYPE = 10;

/** The newest entries of a type in a facet; whole ones, for a card does not say when it changed. */
async function newest(
  content: Content,
  type: FeedType,
  { origin, facet, limit }: { origin: string; facet: string; limit: number },
): Promise<FeedEntry[]> {
  const list = isDatedByAppearance(type) ? facet : changedIn(facet);
  const cards = await content.list({ type, facet: list, order: 'backward', limit });
  const entries = await Promise.all(
    cards.map(({ path }) => content.entry(type, slugOf(path ?? ''))),
  );
  return entries
    .flatMap((entry) => (entry === null ? [] : [feedEntry(type, entry, origin)]))
    .sort(newestFirst);
}

/** The feed of a section, such as the news. */
export async function sectionFeedOf(
  content: Content,
  type: FeedType,
  origin: string,
): Promise<Feed> {
  const { locale } = content;
  const t = texts(locale);
  return feedOf(content, {
    origin,
    name: `section:${type}:${locale}`,
    page: sectionPath(type, locale),
    about: t(`section.${type}`),
    subtitle: t(`${type}.intro`),
    entries: await newest(content, type, { origin, facet: ALL, limit: IN_SECTION }),
  });
}

/** The feed of everything about a settlement or a policy; null where there is none of that name. */
export async function subjectFeedOf(
  content: Content,
  type: FeedSubject,
  { slug, origin }: { slug: string; origin: string },
): Promise<Feed | null> {
  const subject = await content.entry(type, slug);
  if (subject === null) return null;
  const { documentId, locale, path } = subject;
  const facet = type === 'community' ? byCommunity(documentId) : byPolicyArea(documentId);
  const found = FEED_TYPES.map((each) =>
    newest(content, each, { origin, facet, limit: OF_EACH_TYPE }),
  );
  return feedOf(content, {
    origin,
    name: `${type}:${documentId}:${locale}`,
    page: path ?? '',
    about: nameOf(subject, content),
    subtitle: subject.summary,
    entries: (await Promise.all(found)).flat().sort(newestFirst),
  });
}

const newestFirst = (one: FeedEntry, other: FeedEntry): number =>
  one.updated === other.updated
    ? one.id.localeCompare(other.id, 'en')
    : other.updated.localeCompare(one.updated, 'en');

function nameOf(subject: Entry<FeedSubject>, { locale }: Content): string {
  return 'settlementType' in subject ? communityName(subject, texts(locale)) : subject.title;
}

interface Parts {
  origin: string;
  name: string;
  page: string;
  about: string;
  subtitle: string;
  entries: FeedEntry[];
}

async function feedOf(content: Content, parts: Parts): Promise<Feed> {
  const { origin, page, about, subtitle, entries } = parts;
  const settings = await content.settings();
  return {
    id: tagUri(origin, `feed:${parts.name}`),
    locale: content.locale,
    title: `${about} · ${settings.title}`,
    subtitle,
    author: settings.municipality,
    self: `${origin}${feedPath(page)}`,
    page: `${origin}${page}`,
    since: settings.updatedAt,
    entries,
  };
}
