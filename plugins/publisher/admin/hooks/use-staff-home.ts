import { type Polled, useCall, usePolled } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { STAFF_HOME } from '../api/endpoints';
import type { StaffHome } from '../api/types';

const AGAIN_AFTER_MS = 30_000;

export function useStaffHome(): Polled<StaffHome> {
  const call = useCall();
  const ask = useCallback((signal: AbortSignal) => call(STAFF_HOME, { signal }), [call]);
  return usePolled({ ask, pauseAfter: () => AGAIN_AFTER_MS });
}
