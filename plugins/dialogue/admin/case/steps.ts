import { isPossible } from '../../domain/refusals';
import type { OneCase } from '../api/types';
import type { CasePermissions } from '../hooks/use-permissions';

/** The steps that are offered below the course of a case, the likeliest of each state first. */
const STEPS = [
  'take',
  'detail',
  'close',
  'reopen',
  'answer',
  'ask',
  'extend',
  'assign',
  'note',
  'register-number',
] as const;

export type Step = (typeof STEPS)[number];

/** What the person at work can do with a case as it stands. The server has the last word. */
export function stepsOf(found: OneCase, { canWork }: CasePermissions): Step[] {
  return canWork ? STEPS.filter((step) => isPossible(found, step)) : [];
}
