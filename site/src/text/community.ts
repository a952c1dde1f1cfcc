import type { Card, Locale } from '@dialozi/publisher/contract';
import type { Texts } from './messages';
import { sortedBy } from './sorting';

type Named = Pick<Card<'community'>, 'title' | 'settlementType'>;

/** „гр. Ботевград“, „с. Боженица“; a community of interest by its name alone. */
export function communityName({ title, settlementType }: Named, t: Texts): string {
  return settlementType === null ? title : t(`community.named.${settlementType}`, { name: title });
}

const RANKS = ['town', 'village', null];

/** As people look for them: the town, the villages, the communities of interest, each by name. */
export function inOrder(
  communities: readonly Card<'community'>[],
  locale: Locale,
): Card<'community'>[] {
  const byName = sortedBy(communities, ({ title }) => title, locale);
  return RANKS.flatMap((rank) => byName.filter(({ settlementType }) => settlementType === rank));
}
