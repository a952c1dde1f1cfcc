import type { OneCase } from '../api/types';
import type { CasePermissions } from '../hooks/use-permissions';

/** What can be done with a case. `take` and `close` need no more words. */
export type Step =
  'take' | 'answer' | 'ask' | 'detail' | 'close' | 'reopen' | 'note' | 'assign' | 'number';

const OPEN = ['received', 'taken', 'asked', 'answered'] as const;

/** From which states; in the order in which they are offered, the likeliest first. */
const FROM: readonly (readonly [Step, readonly OneCase['state'][], 'also once erased'?])[] = [
  ['take', ['received']],
  ['detail', ['asked']],
  ['answer', OPEN, 'also once erased'],
  ['close', ['answered'], 'also once erased'],
  ['reopen', ['closed']],
  ['ask', ['taken']],
  ['assign', OPEN],
  ['note', [...OPEN, 'closed'], 'also once erased'],
  ['number', [...OPEN, 'closed']],
];

/** What the person at work can do with a case as it stands. The server has the last word. */
export function stepsOf({ state, isErased }: OneCase, { canWork }: CasePermissions): Step[] {
  if (!canWork) return [];
  return FROM.filter(
    ([, states, onceErased]) => states.includes(state) && !(isErased && onceErased === undefined),
  ).map(([step]) => step);
}
