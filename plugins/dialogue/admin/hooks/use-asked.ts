import { useCallback, useEffect, useState } from 'react';

export interface Asked<T> {
  /** The last answer, also while a newer one is awaited or could not be had. */
  answer: T | null;
  /** Why the last question had no answer; null when it had one. */
  error: unknown;
  refresh: () => void;
}

/**
 * Asks once, and again only when told to. For what is written into the audit log each time somebody
 * looks at it, and for lists that hardly change.
 */
export function useAsked<T>(ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [seen, setSeen] = useState<{ answer: T | null; error: unknown }>({
    answer: null,
    error: null,
  });
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((last) => last + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const look = async (): Promise<void> => {
      try {
        const answer = await ask(signal);
        if (!signal.aborted) setSeen({ answer, error: null });
      } catch (error) {
        if (!signal.aborted) setSeen(({ answer }) => ({ answer, error }));
      }
    };
    void look();
    return () => abort.abort();
  }, [ask, turn]);

  return { ...seen, refresh };
}
