import type { Card } from '@dialozi/publisher/contract';
import type { StreamType } from './window';

/** The date that orders an entry among those of its type; null for an event without one yet. */
function dateOf(card: Card<StreamType>): string | null {
  if ('documentDate' in card) return card.documentDate;
  return 'start' in card ? card.start : card.date;
}

/** The dates of the oldest and the newest of a list that runs from new to old. */
export function rangeOf(cards: readonly Card<StreamType>[]): { from: string; to: string } | null {
  const [to, from] = [cards.at(0), cards.at(-1)].map((card) => card && dateOf(card));
  return from && to ? { from, to } : null;
}
