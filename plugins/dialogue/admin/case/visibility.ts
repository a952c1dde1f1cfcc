import { PUBLIC_EVENTS } from '../../contract/words';
import type { CaseEvent } from '../api/types';

/** Whether anybody with the code sees it: for a text that is kept with it, for the rest by its type. */
export function isPublic({ type, text }: CaseEvent): boolean {
  return text?.isPublic ?? PUBLIC_EVENTS.some((known) => known === type);
}
