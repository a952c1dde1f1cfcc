import { useCallback, useEffect, useState } from 'react';
import { useCall } from '../kit/use-call';
import { useDoing } from '../kit/use-doing';
import { type AuditFilter, type AuditPage, READ_AUDIT } from './endpoints';

interface Seen {
  /** The last answer, with the rows of all pages up to it. */
  page: AuditPage | null;
  error: unknown;
}

export interface Audit extends Seen {
  /** A page is on its way. */
  isLoading: boolean;
  /** Adds the rows before the last one. */
  more: () => void;
  refresh: () => void;
}

/** The rows of the log that fit; read when asked for and not again by itself, since looks are logged. */
export function useAudit(filter: AuditFilter): Audit {
  const call = useCall();
  const [seen, setSeen] = useState<Seen>({ page: null, error: null });
  const [turn, setTurn] = useState(0);
  const { isDoing, run } = useDoing();
  const refresh = useCallback(() => setTurn((last) => last + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    call(READ_AUDIT, { query: filter, signal }).then(
      (page) => setSeen({ page, error: null }),
      (error: unknown) => {
        if (!signal.aborted) setSeen(({ page }) => ({ page, error }));
      },
    );
    return () => abort.abort();
  }, [call, filter, turn]);

  const last = seen.page?.rows.at(-1);
  const more = useCallback(() => {
    void run(async () => {
      const next = await call(READ_AUDIT, { query: { ...filter, before: last?.id } });
      setSeen(({ page }) => ({
        page: { ...next, rows: [...(page?.rows ?? []), ...next.rows] },
        error: null,
      }));
    });
  }, [run, call, filter, last?.id]);

  return { ...seen, isLoading: isDoing, more, refresh };
}
