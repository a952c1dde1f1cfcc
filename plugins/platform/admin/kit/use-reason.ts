import { useCallback } from 'react';
import { ProblemError } from '../../contract/problem';
import { useText } from './own-texts';

/** Why a call failed, in words for the person who asked for it. */
export function useReason(): (error: unknown) => string {
  const text = useText();
  return useCallback(
    (error) => (error instanceof ProblemError ? error.problem.detail : text('error.no-answer')),
    [text],
  );
}
