import { type Polled, useCall, usePolled } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { ENTRY_CHECKS } from '../api/endpoints';
import type { EntryChecks, Subject } from '../api/types';

const AGAIN_AFTER_MS = 60_000;

/** What to look at in the saved draft; asked again at once when `document` changes. */
export function useEntryChecks(
  { type, documentId, locale }: Subject,
  document: unknown,
): Polled<EntryChecks> {
  const call = useCall();
  const ask = useCallback(
    (signal: AbortSignal) => call(ENTRY_CHECKS, { params: { type, documentId, locale }, signal }),
    [call, type, documentId, locale],
  );
  return usePolled({ ask, pauseAfter: () => AGAIN_AFTER_MS, renewedBy: document });
}
