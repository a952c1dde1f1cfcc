import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');

/** Runs one of the platform's commands and returns what it printed; throws when it ends with an error. */
export async function runCommand(
  name: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> },
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [`cli/src/${name}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  return stdout;
}
