import type { Card, Locale } from '@dialozi/publisher/contract';
import type { Texts } from './messages';
import { sortedBy } from './sorting';

type Named = Pick<Card<'community'>, 'title' | 'settlementType'>;

/** „гр. Ботевград“, „с. Боженица“; a community of interest by its name alone. */
export function communityName({ title, settlementType }: Named, t: Texts): string {
  return settlementType === null ? title : t(`community.named.${settlementType}`, { name: title });
}

/** Settlements as people look for them: the town first, then the villages by name. */
export function settlementsOf(
  cards: readonly Card<'community'>[],
  locale: Locale,
): Card<'community'>[] {
  const settlements = cards.filter(({ kind }) => kind === 'settlement');
  const byName = sortedBy(settlements, ({ title }) => title, locale);
  return [
    ...byName.filter(({ settlementType }) => settlementType === 'town'),
    ...byName.filter(({ settlementType }) => settlementType !== 'town'),
  ];
}
