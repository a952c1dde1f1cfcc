import { type Polled, useCall, usePolled } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { SITE_STATE } from '../api/endpoints';
import type { SiteState } from '../api/types';

const WHILE_WAITING_MS = 3_000;
const OTHERWISE_MS = 15_000;

function pauseAfter({ waiting, building }: SiteState): number {
  const isWaiting = building !== null || waiting.documents + waiting.pages > 0;
  return isWaiting ? WHILE_WAITING_MS : OTHERWISE_MS;
}

export function useSiteState(): Polled<SiteState> {
  const call = useCall();
  const ask = useCallback((signal: AbortSignal) => call(SITE_STATE, { signal }), [call]);
  return usePolled({ ask, pauseAfter });
}
