import type { Core } from '@strapi/strapi';
import { drain } from '../drain/drain';
import { LOOK_AT_EVERYTHING } from '../drain/outbox';
import { sweep, untilNextDue } from '../drain/sweep';
import type { Database } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import type { RenderProcess } from './render-process';
import { runSchedules } from './schedules';

/** A timer cannot be set further ahead than this many milliseconds; the sweep is every minute anyway. */
const LONGEST_PAUSE_MS = 60_000;

/** What the leading process does: takes changes out of the outbox and has their pages rendered. */
export class Publisher {
  private running: Promise<void> | null = null;
  private asked = false;
  private everything = false;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly database: Database,
    private readonly files: TreeFiles,
    private readonly renderer: RenderProcess,
    /** Called when what is public has changed and its pages are asked for. */
    private readonly onChange: () => Promise<void>,
  ) {}

  /** Wakes it; while it works, it looks once more when it is done. Errors are logged and tried again. */
  wake(message = ''): void {
    this.asked = true;
    this.everything ||= message === LOOK_AT_EVERYTHING;
    if (this.stopped) return;
    this.running ??= this.run()
      .catch((error: unknown) => {
        this.strapi.log.error('Publisher: a change waits for the next try', error);
        this.wakeIn(1_000);
      })
      .finally(() => {
        this.running = null;
        if (this.asked) this.wake();
      });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.asked && !this.stopped) {
      this.asked = false;
      if (this.everything) {
        this.everything = false;
        await sweep(this.strapi, this.database);
      }
      await runSchedules(this.strapi, this.database);
      const parts = { strapi: this.strapi, database: this.database, files: this.files };
      let drained: boolean;
      let changed = false;
      do {
        drained = await drain(parts);
        changed ||= drained;
        this.renderer.work();
      } while (drained);
      if (changed) await this.onChange();
    }
    await this.setTimer();
  }

  /** Notices that begin or end, events that are over, appointed publications: each at its moment. */
  private async setTimer(): Promise<void> {
    const wait = await untilNextDue(this.database);
    if (wait !== null) this.wakeIn(wait);
  }

  private wakeIn(milliseconds: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.wake(LOOK_AT_EVERYTHING);
      },
      Math.min(Math.max(milliseconds, 50), LONGEST_PAUSE_MS),
    ).unref();
  }
}
