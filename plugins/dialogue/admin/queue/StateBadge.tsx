import { Badge, type BadgeProps } from '@strapi/design-system';
import type { State } from '../../contract/words';
import { useText } from '../texts';

/** Strapi's other badges have less contrast than 4.5 : 1 in the light or in the dark. */
const VARIANTS: Record<State, NonNullable<BadgeProps['variant']>> = {
  received: 'secondary',
  taken: 'secondary',
  asked: 'neutral',
  answered: 'success',
  closed: 'neutral',
};

/** Where a case stands, in a word. */
export function StateBadge({ state }: { state: State }) {
  const text = useText();
  return <Badge variant={VARIANTS[state]}>{text(`state.${state}`)}</Badge>;
}
