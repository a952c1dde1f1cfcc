import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Reply, Request } from './protocol';

const CHILD = path.join(__dirname, 'child.js');
/** Of the process itself; Pagefind's own program needs some 130 kB a page besides, one year at a time. */
const MOST_MEMORY_MB = 192;
/** A batch of a hundred pages takes a tenth of a second. */
const LONGEST_MS = 300_000;

/** The parent's side of a process that makes one index. */
export class IndexProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<never>;

  constructor() {
    this.child = fork(CHILD, [], {
      execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.ended = new Promise((_resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('exit', (code) => {
        reject(new Error(`The indexing process ended with code ${code}.`));
      });
    });
    // It also ends when it is stopped; nobody waits for it then.
    this.ended.catch(() => undefined);
  }

  /** @throws Error with the reason when it cannot be done, takes five minutes, or the process ends. */
  async ask(request: Request): Promise<void> {
    const late = new AbortController();
    const answered = new Promise<Reply>((resolve) => {
      this.child.once('message', (reply: Reply) => {
        resolve(reply);
      });
    });
    const tooLate = new Promise<never>((_resolve, reject) => {
      const timer = setTimeout(reject, LONGEST_MS, new Error('Indexing takes too long.'));
      late.signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    });
    this.child.send(request);
    try {
      const { error } = await Promise.race([answered, this.ended, tooLate]);
      if (error !== null) throw new Error(error);
    } finally {
      late.abort();
    }
  }

  stop(): void {
    this.child.kill();
  }
}
