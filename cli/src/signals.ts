const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Strapi's own handlers end the process before PostgreSQL has stopped: takes them off again. */
export function withoutItsSignals<T>(make: () => T): T {
  const before = SIGNALS.map((signal) => process.listeners(signal));
  const made = make();
  SIGNALS.forEach((signal, index) => {
    for (const listener of process.listeners(signal)) {
      if (!before[index]?.includes(listener)) process.off(signal, listener);
    }
  });
  return made;
}

/** Calls `stop` for the first signal to end; npm and the terminal both send one, so more may come. */
export function onSignal(stop: () => void): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, once);
}
