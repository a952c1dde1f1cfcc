import type { Database } from '../open-database.ts';
import { onSignal } from '../signals.ts';

/** Stops the database that was started for a command when it is broken off, with Ctrl-C say. */
export function stopAtEnd(database: Database): void {
  process.once('exit', () => database.stopAtExit());
  onSignal(() => process.exit(1));
}
