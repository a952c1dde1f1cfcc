import type { Content } from '@dialozi/publisher/contract';
import { formatDay, sofiaDay } from '../text/dates';
import { texts } from '../text/messages';
import { everything } from './everything';
import { slugOf } from './view';

/** How many of the newest the filters search in: a file of about 40 kB gzipped. */
const SEARCHED = 500;

export interface IndexedNews {
  path: string;
  title: string;
  datetime: string;
  day: string;
  /** Slugs, as in the addresses of the lists by policy and by settlement. */
  policy: string | null;
  communities: string[];
}

export interface NewsIndex {
  news: IndexedNews[];
  /** What the filters do not find; empty when they search everything. */
  note: string;
}

async function slugs(
  content: Content,
  type: 'policy-area' | 'community',
): Promise<Map<string, string>> {
  const cards = await everything(content, { type });
  return new Map(cards.map(({ documentId, path }) => [documentId, slugOf(path ?? '')]));
}

/** What the combined filters of the news search in. */
export async function readNewsIndex(content: Content): Promise<NewsIndex> {
  const { locale } = content;
  const [articles, policies, communities] = await Promise.all([
    everything(content, { type: 'article', order: 'backward' }, SEARCHED),
    slugs(content, 'policy-area'),
    slugs(content, 'community'),
  ]);
  return {
    news: articles.map((article) => ({
      path: article.path ?? '',
      title: article.title,
      datetime: sofiaDay(article.date),
      day: formatDay(article.date, locale),
      policy: policies.get(article.policyArea ?? '') ?? null,
      communities: article.communities.flatMap((id) => communities.get(id) ?? []),
    })),
    note: articles.length < SEARCHED ? '' : texts(locale)('filter.recent', { count: SEARCHED }),
  };
}
