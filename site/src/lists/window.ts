import type { Card, Content } from '@dialozi/publisher/contract';
import { PAGE_SIZE, type View, viewPath } from './view';

/** The types read newest first, in pages of 20. */
export type StreamType = 'article' | 'document' | 'session' | 'gallery' | 'video' | 'event';

export interface ListWindow<T extends StreamType> {
  items: { card: Card<T>; anchor: string }[];
  newer: string | null;
  older: string | null;
}

interface Source<T extends StreamType> {
  type: T;
  facet: string;
  /** The address of the newest page without filter, such as `/novini/`. */
  section: string;
  view: View;
}

/** Entries are counted from the oldest, so that the anchor of one never changes. */
const anchor = (rank: number): string => `a${rank}`;

async function newest<T extends StreamType>(
  content: Content,
  { type, facet, section, view }: Source<T>,
): Promise<ListWindow<T>> {
  const [total, cards] = await Promise.all([
    content.count({ type, facet }),
    content.list({ type, facet, order: 'backward', limit: PAGE_SIZE }),
  ]);
  const next = total - PAGE_SIZE;
  const page = Math.ceil(next / PAGE_SIZE);
  return {
    items: cards.map((card, index) => ({ card, anchor: anchor(total - index) })),
    newer: null,
    older: next > 0 ? `${viewPath(section, { ...view, page })}#${anchor(next)}` : null,
  };
}

/** An archive page reads no total: when something is published, only the last one changes. */
async function archived<T extends StreamType>(
  content: Content,
  { type, facet, section, view }: Source<T>,
  page: number,
): Promise<ListWindow<T> | null> {
  const offset = PAGE_SIZE * (page - 1);
  const [cards, next] = await Promise.all([
    content.list({ type, facet, order: 'forward', offset, limit: PAGE_SIZE }),
    content.list({ type, facet, order: 'forward', offset: offset + PAGE_SIZE, limit: 1 }),
  ]);
  if (cards.length === 0) return null;
  const at = (number: number | null): string => viewPath(section, { ...view, page: number });
  return {
    items: cards.map((card, index) => ({ card, anchor: anchor(offset + index + 1) })).reverse(),
    newer: at(next.length > 0 ? page + 1 : null),
    older: page > 1 ? at(page - 1) : null,
  };
}

/** What one page of a list shows; null where the archive has no such page. */
export function readWindow<T extends StreamType>(
  content: Content,
  source: Source<T>,
): Promise<ListWindow<T> | null> {
  const { page } = source.view;
  return page === null ? newest(content, source) : archived(content, source, page);
}
