import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE_AFTER_ERROR_MS = 15_000;

interface Seen<T> {
  /** The last answer, also while a newer one is awaited or could not be had. */
  answer: T | null;
  /** Why the last question had no answer; null when it had one. */
  error: unknown;
}

export interface Polled<T> extends Seen<T> {
  refresh: () => void;
}

interface Question<T> {
  ask: (signal: AbortSignal) => Promise<T>;
  /** How long an answer holds, in milliseconds. */
  pauseAfter: (answer: T) => number;
  /** When it changes, the question is asked again at once. */
  renewedBy?: unknown;
}

/** Asks again and again, but not while the tab is hidden: then at once when it is seen again. */
export function usePolled<T>({ ask, pauseAfter, renewedBy }: Question<T>): Polled<T> {
  const [seen, setSeen] = useState<Seen<T>>({ answer: null, error: null });
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((last) => last + 1), []);

  // Usually another function at each look at the page: that is no reason to ask again.
  const pauses = useRef(pauseAfter);
  useEffect(() => {
    pauses.current = pauseAfter;
  });

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    let timer: number | undefined;
    const look = async (): Promise<void> => {
      if (document.hidden) return;
      let pause = PAUSE_AFTER_ERROR_MS;
      try {
        const answer = await ask(signal);
        if (signal.aborted) return;
        setSeen({ answer, error: null });
        pause = pauses.current(answer);
      } catch (error) {
        if (signal.aborted) return;
        setSeen(({ answer }) => ({ answer, error }));
      }
      timer = window.setTimeout(() => void look(), pause);
    };
    const lookWhenSeen = (): void => {
      if (!document.hidden) refresh();
    };
    void look();
    document.addEventListener('visibilitychange', lookWhenSeen);
    return () => {
      abort.abort();
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookWhenSeen);
    };
  }, [ask, renewedBy, turn, refresh]);

  return { ...seen, refresh };
}
