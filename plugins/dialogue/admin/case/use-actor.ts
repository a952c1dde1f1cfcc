import type { CaseEvent } from '../api/types';
import { useText } from '../texts';

/** Who did it: staff by name; what came without them came from the sender, or from the platform itself. */
export function useActor(): (event: CaseEvent) => string {
  const text = useText();
  return ({ actor, type }) => {
    if (actor !== null) return actor.name;
    return text(type === 'received' || type === 'detailed' ? 'actor.sender' : 'actor.platform');
  };
}
