import type { CaseEvent } from '../api/types';
import { useText } from '../texts';

/** What happened, in a line: „Становище: препратено до ВиК“, „Възложена на Мария Петрова“. */
export function useEventTitle(): (event: CaseEvent) => string {
  const text = useText();
  return ({ type, disposition, forwardedTo, duplicateOf, assignee }) => {
    if (type === 'assigned') return text('event.assigned', { name: assignee?.name ?? '' });
    if (type !== 'answered' || disposition === null) return text(`event.${type}`);
    if (disposition === 'forwarded' && forwardedTo !== null) {
      return text('event.answered.forwarded', {
        body: forwardedTo.content ?? text('event.withheld'),
      });
    }
    if (disposition === 'duplicate' && duplicateOf !== null) {
      return text('event.answered.duplicate', { code: duplicateOf });
    }
    return text('event.answered.disposition', { disposition: text(`disposition.${disposition}`) });
  };
}
