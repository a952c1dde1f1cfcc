import { PUBLIC_EVENTS } from '../../contract/words';
import type { CaseEvent } from '../api/types';
import { ownText } from './own-text';

/** Whether anybody with the code sees it: for a text that is kept with it, for the rest by its type. */
export function isPublic(event: CaseEvent): boolean {
  return ownText(event)?.isPublic ?? PUBLIC_EVENTS.some((known) => known === event.type);
}
