import { type Polled, useCall, usePolled } from '@dialozi/platform/admin';
import { useCallback } from 'react';
import { LIST_MAILS } from '../api/endpoints';
import type { MailPage, UndeliveredState } from '../api/types';

const WHILE_SENDING_MS = 3_000;
/** Each look at addresses is noted in the audit log. */
const OTHERWISE_MS = 60_000;

interface Wanted {
  state: UndeliveredState;
  /** The last mail of the page before; null for the first page. */
  after: string | null;
  /** When it changes, the list is asked for again at once. */
  renewedBy: unknown;
}

function pauseAfter({ mails, hasMailServer }: MailPage): number {
  const isDue = mails.some(
    ({ nextTryAt }) => nextTryAt !== null && Date.parse(nextTryAt) <= Date.now(),
  );
  return isDue && hasMailServer ? WHILE_SENDING_MS : OTHERWISE_MS;
}

/** A page of the mails that have not been delivered. */
export function useMails({ state, after, renewedBy }: Wanted): Polled<MailPage> {
  const call = useCall();
  const ask = useCallback(
    (signal: AbortSignal) =>
      call(LIST_MAILS, { query: { state, ...(after === null ? {} : { after }) }, signal }),
    [call, state, after],
  );
  return usePolled({ ask, pauseAfter, renewedBy });
}
