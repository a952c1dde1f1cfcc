import type { Card, Content, EntryType, ListQuery } from '@dialozi/publisher/contract';

const WINDOW = 200;

/** All cards of a facet, however many, or the first `limit` of them. For types with few entries. */
export async function everything<T extends EntryType>(
  content: Content,
  query: Pick<ListQuery<T>, 'type' | 'facet' | 'order'>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Card<T>[]> {
  const cards: Card<T>[] = [];
  for (;;) {
    const size = Math.min(WINDOW, limit - cards.length);
    const window = await content.list({ ...query, offset: cards.length, limit: size });
    cards.push(...window);
    if (window.length < size || cards.length >= limit) return cards;
  }
}
