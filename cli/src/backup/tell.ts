import type { Stage } from '@dialozi/database';
import type { Text } from '../language.ts';
import { print, say, step } from '../terminal.ts';
import { backupMessages } from './messages.ts';

export const stage: Stage = (name, work) => step(backupMessages.stages[name], work);

/** The end of either command: what was done, and what has to be kept apart and why. */
export function tellEnd(done: Text, secretsApart: readonly string[]): void {
  print(done);
  print(backupMessages.siteNext);
  print(backupMessages.apart);
  const width = Math.max(...secretsApart.map((name) => name.length));
  for (const name of secretsApart) {
    console.log(`  ${name.padEnd(width)}  ${say(backupMessages.without(name))}`);
  }
}
