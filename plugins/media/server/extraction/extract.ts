import { fork } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import type { Reply, Request } from './protocol';

/** What reading one file may take. */
export interface Caps {
  megabytes: number;
  milliseconds: number;
}

/** A PDF of 200 pages takes some seconds and 200 MB. */
const CAPS: Caps = { megabytes: 512, milliseconds: 60_000 };

const CHILD = path.join(__dirname, 'child.js');

const reply = z.union([
  z.object({ pages: z.array(z.string()) }),
  z.object({ problem: z.string() }),
]);

/**
 * Reads the words of a file in a process of its own. What cannot be read, or not within the caps, is
 * answered as a problem: a file of which nobody knows the words is no failure of the platform.
 */
export function extract({ kind, file }: Request, caps: Caps = CAPS): Promise<Reply> {
  const child = fork(CHILD, [kind, file], {
    execArgv: [`--max-old-space-size=${caps.megabytes}`],
    env: {},
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const end = (answer: Reply): void => {
      clearTimeout(limit);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const limit = setTimeout(() => end({ problem: 'too slow' }), caps.milliseconds);
    child.once('message', (message) => end(reply.parse(message)));
    child.once('error', (error) => end({ problem: error.message }));
    child.once('exit', (code, signal) => end({ problem: `ended: ${signal ?? code}` }));
  });
}
