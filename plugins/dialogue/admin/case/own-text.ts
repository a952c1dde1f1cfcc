import type { CaseEvent, EventText } from '../api/types';

/** The text of an event. A redaction points at the text it changed, which stands at its own event. */
export function ownText({ type, text }: CaseEvent): EventText | null {
  return type === 'redacted' ? null : text;
}
