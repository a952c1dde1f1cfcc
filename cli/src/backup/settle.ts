import path from 'node:path';
import type { Settings } from '@dialozi/config';
import { settleRestore } from '@dialozi/database';
import { Failure } from '../failure.ts';
import { print } from '../terminal.ts';
import { backupMessages } from './messages.ts';

export const uploadsOf = ({ dataDir }: Settings): string => path.join(dataDir, 'public/uploads');

/**
 * Brings a restore that was killed to its end, before anything of the installation is used.
 * @throws {Failure} when the rest of it is on another machine.
 */
export async function settle(settings: Settings, databaseUrl: string): Promise<void> {
  const settled = await settleRestore(databaseUrl, uploadsOf(settings));
  if (settled === 'elsewhere') throw new Failure(backupMessages.settled.elsewhere);
  if (settled !== 'sound') print(backupMessages.settled[settled]);
}
