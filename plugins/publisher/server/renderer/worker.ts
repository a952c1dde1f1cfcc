import { join } from 'node:path';
import type { Sql } from '../sql';
import { finishVersions, newestVersion, openVersion, pruneVersions } from '../tree/versions';
import { renderChunk, type VersionPart, type Workshop } from './chunk';
import type { RenderSettings } from './protocol';
import { putRight } from './put-right';
import { untilRipe } from './queue';
import { beginTree, finishTree, treesOf } from './trees';

/** Empties the queues: the live tree's first, then that of a tree being built beside it. */
export class RenderWorker {
  private working: Promise<number | null> | null = null;
  private asked = false;
  private version: string | null = null;
  /** Whether disk and database are known to agree. */
  private sound = false;

  constructor(
    private readonly workshop: Workshop,
    private readonly settings: RenderSettings,
  ) {}

  /**
   * Works until nothing is queued but what waits for more changes; a call while it works makes it
   * look once more.
   * @returns after how many milliseconds the next of that is to be done; null when there is none
   */
  work(): Promise<number | null> {
    this.asked = true;
    this.working ??= this.run().finally(() => {
      this.working = null;
      // A version opened in a transaction that failed was never there.
      this.version = null;
    });
    return this.working;
  }

  private async run(): Promise<number | null> {
    if (!this.sound) await putRight(this.workshop.database, this.workshop.files);
    this.sound = false;
    while (this.asked) {
      this.asked = false;
      while (await this.step()) continue;
    }
    this.sound = true;
    return untilRipe(this.workshop.database);
  }

  private async step(): Promise<boolean> {
    const { live, building } = await treesOf(this.workshop.database);
    const newest = building ?? live;
    const isStale = newest?.code !== this.settings.code || newest.outdated !== null;
    // What is still to be drained could outdate a new tree at once: the publisher asks again after it.
    if (isStale && !(await isDraining(this.workshop.database))) {
      await this.renderWhole();
      return true;
    }
    if (live !== null) {
      const worked = await renderChunk(this.workshop, live.id, (sql, part) =>
        this.openVersion(sql, part),
      );
      if (worked) return true;
      if (this.version !== null) await this.closeVersions();
    }
    if (building === null || isStale) return false;
    if (await renderChunk(this.workshop, building.id, null)) return true;
    await finishTree(this.workshop.database, this.workshop.files, building);
    await this.closeVersions();
    return true;
  }

  private async renderWhole(): Promise<void> {
    const { database, files, bundle } = this.workshop;
    const assetsDir = join(this.settings.bundleDir, 'client');
    await beginTree(database, files, bundle.families, { code: this.settings.code, assetsDir });
  }

  private async openVersion(sql: Sql, { causes, follows }: VersionPart): Promise<string> {
    const newest = await newestVersion(sql);
    // Files for machines belong to the version whose pages they follow.
    if (follows && newest !== null) return newest;
    // A restore, or another process, may have begun one since; only the newest takes files.
    if (this.version !== newest) this.version = null;
    this.version ??= await openVersion(sql, 'change', causes);
    return this.version;
  }

  /** A version ends when the queue is empty; the oldest ones go then, with their files. */
  private async closeVersions(): Promise<void> {
    this.version = null;
    const { database, files } = this.workshop;
    const unneeded = await database.transaction(async (sql) => {
      await finishVersions(sql);
      return pruneVersions(sql, this.settings.versionsKept);
    });
    for (const hash of unneeded) await files.forget(hash);
  }
}

async function isDraining(sql: Sql): Promise<boolean> {
  const rows = await sql.rows('SELECT FROM publisher_outbox LIMIT 1');
  return rows.length > 0;
}
