import { useCall } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { READ_CASE } from '../api/endpoints';
import type { OneCase } from '../api/types';
import { type Asked, useAsked } from './use-asked';

/** One case; each look at it stands in the audit log, so it is not polled. */
export function useCase(id: string): Asked<OneCase> {
  const call = useCall();
  const ask = useCallback(
    (signal: AbortSignal) => call(READ_CASE, { params: { id }, signal }),
    [call, id],
  );
  return useAsked(ask);
}
