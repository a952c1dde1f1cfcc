import { textOf } from './failure.ts';
import { operatorLanguage, type Text } from './language.ts';
import { messages } from './messages.ts';

const language = operatorLanguage(process.env);

/** A text in the operator's language. */
export const say = (text: Text): string => text[language];

export function print(text: Text): void {
  console.log(say(text));
}

/** Runs a piece of work, saying that it began and how long it took. */
export async function step<T>(name: Text, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  console.log(`· ${say(name)} …`);
  const result = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`✓ ${say(name)} (${say(messages.seconds(seconds))})`);
  return result;
}

/** Lines in a frame. */
export function box(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  const rows = lines.map((line) => `│ ${line.padEnd(width)} │`);
  return [`╭${edge}╮`, ...rows, `╰${edge}╯`].join('\n');
}

/**
 * Runs a command of the platform. An expected failure becomes its sentence on stderr; a defect keeps
 * its stack. Either way the exit code is 1.
 */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const text = textOf(error);
    if (text) console.error(`✗ ${say(text)}`);
    else console.error(error);
    process.exit(1);
  }
}
