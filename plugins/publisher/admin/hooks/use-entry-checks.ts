import { type Polled, useCall, usePolled } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { ENTRY_CHECKS } from '../api/endpoints';
import type { EntryChecks, Subject } from '../api/types';

/** Files that are being read are known in a moment. */
const pauseAfter = ({ files }: EntryChecks): number =>
  files.some(({ text }) => text === 'waiting') ? 3_000 : 60_000;

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
  return usePolled({ ask, pauseAfter, renewedBy: document });
}
