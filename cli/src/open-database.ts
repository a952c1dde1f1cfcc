import type { Settings } from '@dialozi/config';
import { ensureDatabase, startDatabase } from '@dialozi/database';
import { findRunning } from './running.ts';

export interface Database {
  url: string;
  stop(): Promise<void>;
  /** For a process that is ending and can wait for nothing. */
  stopAtExit(): void;
}

type Where = Pick<Settings, 'dataDir' | 'databaseUrl' | 'databasePassword'>;

/**
 * The database of an installation: the server of DATABASE_URL, that of a platform which is running
 * on the data folder, or the embedded one, started.
 * @throws {OperatorError} when it cannot be used.
 */
export async function openDatabase(where: Where): Promise<Database> {
  const url = where.databaseUrl ?? findRunning(where.dataDir)?.databaseUrl;
  if (!url) return startDatabase(where.dataDir, where.databasePassword ?? '');
  await ensureDatabase(url);
  return { url, stop: () => Promise.resolve(), stopAtExit: () => undefined };
}
