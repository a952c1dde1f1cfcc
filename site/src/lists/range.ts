import type { Card } from '@dialozi/publisher/contract';
import type { StreamType } from './window';

/** The date that orders an entry among those of its type. */
export function dateOf(card: Card<StreamType>): string {
  if ('documentDate' in card) return card.documentDate;
  return 'start' in card ? card.start : card.date;
}

/** The dates of the oldest and the newest of a list that runs from new to old. */
export function rangeOf(cards: readonly Card<StreamType>[]): { from: string; to: string } | null {
  const [newest, oldest] = [cards.at(0), cards.at(-1)];
  return newest && oldest ? { from: dateOf(oldest), to: dateOf(newest) } : null;
}
