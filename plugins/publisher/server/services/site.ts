import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { getSettings, REPOSITORY_ROOT } from '@dialozi/config';
import { forms, health, jobs, type SiteHealth } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { OUTBOX_CHANNEL } from '../channels';
import { LOOK_AT_EVERYTHING } from '../drain/outbox';
import { sweep } from '../drain/sweep';
import { PRIORITY } from '../renderer/queue';
import { outdateTree } from '../renderer/trees';
import { FormerAddresses } from '../site/former';
import { SiteFiles } from '../site/site-files';
import { type Database, openDatabase } from '../sql';
import { linkUploads } from '../tree/public-uploads';
import { TreeFiles } from '../tree/tree-files';
import { Leadership } from './leadership';
import { Pictures } from './pictures';
import { previewedDraft } from './previews';
import { Publisher } from './publisher';
import { signedUploads } from './signed-uploads';
import { RenderProcess } from './render-process';
import { liveSite } from './site-report';

const BUNDLE_DIR = path.join(REPOSITORY_ROOT, 'site', 'dist');
const SWEEP_JOB = 'publisher.sweep';
const EVERY_MINUTE = '* * * * *';

/** The publisher of this process: what it holds, from bootstrap to destroy. */
export interface Site {
  readonly database: Database;
  readonly files: SiteFiles;
  readonly former: FormerAddresses;
  start(): Promise<void>;
  stop(): Promise<void>;
  /**
   * Resolves when everything published is on the site, or after `timeout` milliseconds when a site is
   * served at least.
   * @throws Error when there is none by then.
   */
  ready(timeout?: number): Promise<void>;
  preview(token: string): Promise<string | null>;
  restore(version: string): Promise<void>;
  renderWhole(): Promise<void>;
  /** Calls the listener whenever what is published may have changed. */
  onChange(listener: () => void): void;
}

export function site({ strapi }: { strapi: Core.Strapi }): Site {
  const { databaseUrl, dataDir, siteDir, publicUrl, siteVersionsKept, s3Bucket } = getSettings();
  if (databaseUrl === undefined) throw new Error('The publisher needs DATABASE_URL.');
  const database = openDatabase(databaseUrl, 4);
  const trees = new TreeFiles(siteDir);
  const files = new SiteFiles(trees.current, siteDir);
  const former = new FormerAddresses(database);
  let live: Promise<SiteHealth | null> | null = null;
  const pictures = new Pictures(strapi, { database, files: trees }, BUNDLE_DIR);
  let parts: { renderer: RenderProcess; publisher: Publisher; leadership: Leadership } | null =
    null;

  const listeners: (() => void)[] = [];
  const forget = (): void => {
    files.forget();
    former.forget();
    live = null;
    for (const listener of listeners) listener();
  };

  // In a bucket nothing could be linked to.
  const linkShown = async (): Promise<void> => {
    const uploadsDir = path.join(dataDir, 'public', 'uploads');
    if (s3Bucket === undefined) await linkUploads(database, { siteDir, uploadsDir });
  };

  const running = (): NonNullable<typeof parts> => {
    if (parts === null) throw new Error('The publisher has not been started.');
    return parts;
  };

  return {
    database,
    files,
    former,
    async start() {
      const settings = {
        databaseUrl,
        siteDir,
        bundleDir: BUNDLE_DIR,
        origin: publicUrl,
        versionsKept: siteVersionsKept,
        code: await codeOf(publicUrl),
      };
      const renderer = new RenderProcess(settings, strapi.log, forget);
      const publisher = new Publisher(strapi, database, trees, renderer, async () => {
        await linkShown();
        await pictures.wake();
      });
      const leadership = new Leadership(databaseUrl, {
        outbox: (message) => {
          publisher.wake(message);
        },
        site: forget,
        leading: () => {
          publisher.wake(LOOK_AT_EVERYTHING);
        },
        error: (error) => {
          strapi.log.error('Publisher: the connection to the database was lost', error);
        },
      });
      parts = { renderer, publisher, leadership };
      forms(strapi).pages.register((page, answer) => renderer.answer(page, answer));
      health(strapi).register('site', () => (live ??= liveSite(database)));
      await jobs(strapi).work(SWEEP_JOB, { policy: 'stately' }, async () => {
        await sweep(strapi, database);
        await linkShown();
      });
      await jobs(strapi).schedule(SWEEP_JOB, EVERY_MINUTE);
      await pictures.start();
      leadership.start();
    },
    async stop() {
      pictures.stop();
      await parts?.leadership.stop();
      await parts?.publisher.stop();
      await parts?.renderer.stop();
      await database.close();
    },
    async ready(timeout = 120_000) {
      const deadline = Date.now() + timeout;
      while (!(await isUpToDate(database))) {
        if (Date.now() > deadline) {
          // A large town's site is served as it was while its new tree is rendered.
          if ((await liveSite(database)) !== null) return;
          throw new Error('The site is still being rendered.');
        }
        await pause(100);
      }
    },
    async preview(token) {
      const draft = await previewedDraft(strapi, database, token);
      return draft === null ? null : signedUploads(await running().renderer.preview(draft));
    },
    restore: (version) => running().renderer.restore(version),
    onChange(listener) {
      listeners.push(listener);
    },
    async renderWhole() {
      await database.transaction(async (sql) => {
        await outdateTree(sql, 'asked');
        await sql.rows('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
      });
    },
  };
}

async function isUpToDate(database: Database): Promise<boolean> {
  const [row] = await database.rows<{ ready: boolean }>(
    `SELECT EXISTS (SELECT FROM publisher_trees WHERE state = 'live' AND outdated IS NULL)
       AND NOT EXISTS (SELECT FROM publisher_trees WHERE state = 'building')
       AND NOT EXISTS (SELECT FROM publisher_outbox)
       AND NOT EXISTS (SELECT FROM publisher_queue WHERE priority < ${PRIORITY.behind}) AS ready`,
  );
  return row?.ready ?? false;
}

/** Names what pages are made with: the site's build, and the origin that stands in their heads. */
async function codeOf(origin: string): Promise<string> {
  const hash = createHash('sha256').update(origin);
  const entries = await readdir(BUNDLE_DIR, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
