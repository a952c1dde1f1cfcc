import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { withClient } from '@dialozi/database';
import { codesIn, erasedCodes } from '@dialozi/dialogue/tools';
import { transactionOn } from '@dialozi/platform/tools';
import { isWithdrawnLine, withdrawnLines } from '@dialozi/publisher/tools';
import { Failure } from '../failure.ts';
import { backupMessages } from './messages.ts';

/** What no backup may bring back. */
export interface Erased {
  /** Of the cases whose senders were erased. */
  codes: string[];
  /** Lines of what was withdrawn from the site. */
  withdrawn: string[];
}

/** What was erased and withdrawn in an installation. */
export const erasedIn = (databaseUrl: string): Promise<Erased> =>
  withClient(databaseUrl, async (client) => ({
    codes: await erasedCodes(transactionOn(client)),
    withdrawn: await withdrawnLines(transactionOn(client)),
  }));

/** All of it, each once. */
export const joined = (one: Erased, other: Erased): Erased => ({
  codes: [...new Set([...one.codes, ...other.codes])],
  withdrawn: [...new Set([...one.withdrawn, ...other.withdrawn])],
});

/** @throws {Failure} for a file that cannot be read or holds something else. */
export function readErased(file: string): Erased {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const isCode = (line: string): boolean => !isWithdrawnLine(line);
    return {
      codes: codesIn(lines.map((line) => (isCode(line) ? line : '')).join('\n')),
      withdrawn: lines.filter(isWithdrawnLine),
    };
  } catch (error) {
    throw new Failure(
      error instanceof RangeError
        ? backupMessages.noCode(file, error.message)
        : backupMessages.noList(file, String(error)),
    );
  }
}

/**
 * Adds to a list, readable by its owner alone. What it has it keeps: the installation may be a
 * restored one, which knows less.
 * @returns what is on it now.
 */
export function keepErased(file: string, erased: Erased): Erased {
  const all = existsSync(file) ? joined(readErased(file), erased) : erased;
  const unfinished = `${file}.unfinished`;
  const lines = [...all.codes, ...all.withdrawn].map((line) => `${line}\n`);
  writeFileSync(unfinished, lines.join(''), { mode: 0o600 });
  renameSync(unfinished, file);
  return all;
}
