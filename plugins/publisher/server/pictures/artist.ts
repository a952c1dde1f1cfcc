import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { PictureWords } from '../../contract/pictures';
import type { Drawn } from './child';

const CHILD = path.join(__dirname, 'child.js');

interface Desk {
  child: ChildProcess;
  /** Rejects when the process ends. */
  ended: Promise<never>;
}

/** A process that draws pictures one after the other: each takes the processor for 60 ms. */
export class Artist {
  private desk: Desk | null = null;

  /** @param signal ends the process at once */
  constructor(
    private readonly bundleDir: string,
    private readonly signal: AbortSignal,
  ) {}

  /** @throws Error when the process ends meanwhile. */
  async draw(words: PictureWords): Promise<Drawn> {
    this.desk ??= this.open();
    const { child, ended } = this.desk;
    const answered = once(child, 'message').then(([drawn]) => drawn as Drawn);
    child.send(words);
    return Promise.race([answered, ended]);
  }

  /** The process goes, and its memory with it. */
  leave(): void {
    this.desk?.child.kill('SIGKILL');
  }

  private open(): Desk {
    const child = fork(CHILD, [this.bundleDir], {
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      signal: this.signal,
    });
    const ended = once(child, 'exit').then(([code, killed]): never => {
      throw new Error(`The drawing process ended: ${String(killed ?? code)}`);
    });
    // It also ends when nothing is being drawn.
    ended.catch(() => undefined);
    return { child, ended };
  }
}
