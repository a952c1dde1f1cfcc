import { Badge, type BadgeProps } from '@strapi/design-system';
import type { State } from '../../contract/words';
import { useText } from '../texts';

const VARIANTS: Record<State, NonNullable<BadgeProps['variant']>> = {
  received: 'secondary',
  taken: 'primary',
  asked: 'warning',
  answered: 'success',
  closed: 'neutral',
};

/** Where a case stands, in a word. */
export function StateBadge({ state }: { state: State }) {
  const text = useText();
  return <Badge variant={VARIANTS[state]}>{text(`state.${state}`)}</Badge>;
}
