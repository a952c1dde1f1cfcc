import { type Polled, useCall, usePolled } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { ENTRY_STATUS } from '../api/endpoints';
import type { EntryStatus, Subject } from '../api/types';

const WHILE_WAITING_MS = 1_000;
const OTHERWISE_MS = 15_000;

function pauseAfter({ state }: EntryStatus): number {
  return state === 'waiting' ? WHILE_WAITING_MS : OTHERWISE_MS;
}

/** Where an entry is on its way to the site; asked again at once when `document` changes. */
export function useEntryStatus(
  { type, documentId, locale }: Subject,
  document: unknown,
): Polled<EntryStatus> {
  const call = useCall();
  const ask = useCallback(
    (signal: AbortSignal) => call(ENTRY_STATUS, { params: { type, documentId, locale }, signal }),
    [call, type, documentId, locale],
  );
  return usePolled({ ask, pauseAfter, renewedBy: document });
}
