import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { withClient } from '@dialozi/database';
import { codesIn, erasedCodes } from '@dialozi/dialogue/tools';
import { transactionOn } from '@dialozi/platform/tools';
import { Failure } from '../failure.ts';
import { backupMessages } from './messages.ts';

/** The codes of the cases whose senders were erased in an installation. */
export const erasedIn = (databaseUrl: string): Promise<string[]> =>
  withClient(databaseUrl, (client) => erasedCodes(transactionOn(client)));

/** @throws {Failure} for a file that cannot be read or holds something else. */
export function readErased(file: string): string[] {
  try {
    return codesIn(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(
      error instanceof RangeError
        ? backupMessages.noCode(file, error.message)
        : backupMessages.noList(file, String(error)),
    );
  }
}

/**
 * Adds codes to a list, readable by its owner alone. What it has it keeps: the installation may be a
 * restored one, which knows less.
 * @returns how many are on it now.
 */
export function keepErased(file: string, codes: readonly string[]): number {
  const all = new Set([...(existsSync(file) ? readErased(file) : []), ...codes]);
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, [...all].map((code) => `${code}\n`).join(''), { mode: 0o600 });
  renameSync(unfinished, file);
  return all.size;
}
