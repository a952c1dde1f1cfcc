import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { FormAnswer } from '@dialozi/platform';
import type { Draft, RenderSettings, Reply, Request } from '../renderer/protocol';

type Waiting = { resolve: (body: string | null) => void; reject: (error: Error) => void };
/** A request that is answered, without the number it gets when it is sent. */
type Question =
  | { kind: 'restore'; version: string }
  | { kind: 'preview'; draft: Draft }
  | { kind: 'answer'; page: string; answer: FormAnswer };

const CHILD = path.join(__dirname, '..', 'renderer', 'child.js');
const PAUSE_AFTER_FAILURE_MS = 1_000;
/** Somebody waits for it with a form that is kept already, and can be told so in plain text. */
const ANSWER_WITHIN_MS = 5_000;

/** The parent's side of the render process: starts it when it is needed and again when it dies. */
export class RenderProcess {
  private child: ChildProcess | null = null;
  private stopped = false;
  private works = false;
  private timer: NodeJS.Timeout | undefined;
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();

  constructor(
    private readonly settings: RenderSettings,
    private readonly log: { error(message: string): void },
    private readonly onIdle: () => void,
  ) {}

  /** Asks it to empty the queues; it says so by `onIdle`. */
  work(): void {
    this.works = true;
    this.send({ kind: 'work' });
  }

  /** @throws Error with the reason when the version cannot be restored. */
  async restore(version: string): Promise<void> {
    await this.ask({ kind: 'restore', version });
  }

  /** @throws Error with the reason when the draft cannot be rendered. */
  async preview(draft: Draft): Promise<string> {
    return (await this.ask({ kind: 'preview', draft })) ?? '';
  }

  /** @throws Error with the reason when the page cannot be rendered, or not within five seconds. */
  async answer(page: string, answer: FormAnswer): Promise<string> {
    return (await this.ask({ kind: 'answer', page, answer }, ANSWER_WITHIN_MS)) ?? '';
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const child = this.child;
    if (child === null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.disconnect();
    await exited;
  }

  private async ask(question: Question, withinMs: number | null = null): Promise<string | null> {
    if (this.stopped) throw new Error('The render process is stopped.');
    const id = this.nextId++;
    let limit: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        if (withinMs !== null) {
          const late = new Error(`The render process did not answer within ${withinMs} ms.`);
          limit = setTimeout(reject, withinMs, late).unref();
        }
        this.send({ ...question, id });
      });
    } finally {
      clearTimeout(limit);
      this.waiting.delete(id);
    }
  }

  private send(request: Request): void {
    if (this.stopped) return;
    this.child ??= this.start();
    this.child.send(request);
  }

  private start(): ChildProcess {
    const child = fork(CHILD, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.send({ kind: 'open', settings: this.settings } satisfies Request);
    child.on('message', (reply: Reply) => {
      this.receive(reply);
    });
    child.once('exit', (code) => {
      this.lose(`ended with code ${code}`);
    });
    // What is sent to a process that has just died is an error here; nobody else would catch it.
    child.on('error', (error) => {
      if (child.pid === undefined) this.lose(`could not be started: ${error.message}`);
      else this.log.error(`Publisher: ${error.message}`);
    });
    return child;
  }

  private lose(how: string): void {
    this.child = null;
    for (const { reject } of this.waiting.values()) reject(new Error('The render process ended.'));
    if (this.stopped) return;
    this.log.error(`Publisher: the render process ${how}; it is started again.`);
    this.workIn(PAUSE_AFTER_FAILURE_MS);
  }

  private receive(reply: Reply): void {
    switch (reply.kind) {
      case 'idle':
        if (reply.next !== null) this.workIn(reply.next);
        return this.onIdle();
      case 'done':
        return this.waiting.get(reply.id)?.resolve(reply.body);
      case 'failed':
        return this.waiting.get(reply.id)?.reject(new Error(reply.message));
      case 'error':
        this.log.error(`Publisher: ${reply.message}`);
        return this.workIn(PAUSE_AFTER_FAILURE_MS);
    }
  }

  /** Once, however often it is asked; where another process publishes, there is nothing to do. */
  private workIn(milliseconds: number): void {
    if (!this.works) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.work();
    }, milliseconds).unref();
  }
}
