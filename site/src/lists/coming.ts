import type { Card, Content } from '@dialozi/publisher/contract';
import { COMING } from '@dialozi/publisher/contract/facets';
import { everything } from './everything';

export type Occasion = Card<'event' | 'session'>;

const whenOf = ({ start, eventStatus }: Occasion): string =>
  (eventStatus === 'postponed' ? null : start) ?? '9999';

/** The next one first; those without a date at the end. */
export const inTime = (occasions: readonly Occasion[]): Occasion[] =>
  [...occasions].sort((one, other) => whenOf(one).localeCompare(whenOf(other), 'en'));

/** The events and sessions that lie ahead. */
export async function readComing(content: Content, limit?: number): Promise<Occasion[]> {
  const [events, sessions] = await Promise.all([
    everything(content, { type: 'event', facet: COMING }, limit),
    everything(content, { type: 'session', facet: COMING }, limit),
  ]);
  return inTime([...events, ...sessions]).slice(0, limit);
}
