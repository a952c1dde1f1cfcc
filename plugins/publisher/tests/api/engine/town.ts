import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { filesWith } from '../../../../../tests/harness/files-with';
import { databaseUrl } from '../../../../../tests/harness';
import type { SiteBundle } from '../../../contract/renderer';
import { drain } from '../../../server/drain/drain';
import type { Workshop } from '../../../server/renderer/chunk';
import { RenderWorker } from '../../../server/renderer/worker';
import { type Database, openDatabase } from '../../../server/sql';
import { TreeFiles } from '../../../server/tree/tree-files';

const TABLES = [
  '001-publisher.sql',
  '003-totals.sql',
  '005-withdrawals.sql',
  '008-pictures.sql',
  '009-withdrawn-files.sql',
  '011-shown-uploads.sql',
].map((file) => resolve(__dirname, '../../../server/tables', file));
const PAGE_LENGTH = 2;

interface Row {
  id: number;
  documentId: string;
  [field: string]: unknown;
}

/** A page that stands for a defect of the site says this in its title. */
export const BREAKS = 'счупена';

/** A site of three kinds of pages: home, numbered lists and articles, all of them Bulgarian. */
export const site: SiteBundle = {
  families: [
    { name: 'home', addresses: async ({ locale }) => (locale === 'bg' ? ['/'] : []) },
    {
      name: 'archive',
      async addresses(content) {
        const pages = Math.ceil((await content.count({ type: 'article' })) / PAGE_LENGTH);
        return Array.from({ length: pages }, (_, index) => `/novini/stranitsa/${index + 1}/`);
      },
    },
  ],
  notFoundPath: () => '/404.html',
  drawPicture: () => Promise.resolve(new Uint8Array()),
  async render(path, { content }) {
    const answer = (status: number, body: string) => ({ status, body, contentType: 'text/html' });
    const { municipality } = await content.settings();
    const [, number] = /^\/novini\/stranitsa\/(\d+)\/$/.exec(path) ?? [];
    if (path === '/' || number !== undefined) {
      const offset = (Number(number ?? 1) - 1) * PAGE_LENGTH;
      const cards = await content.list({ type: 'article', offset, limit: PAGE_LENGTH });
      if (number !== undefined && cards.length === 0) return answer(404, '');
      const titles = cards.map((card) => card.title).join(', ');
      if (titles.includes(`${BREAKS} списък`)) throw new Error('The list cannot be shown.');
      return answer(200, `${municipality}: ${titles}`);
    }
    const article = await content.entry('article', path.split('/')[2] ?? '');
    if (article === null) return answer(404, '');
    if (article.lead.includes(BREAKS)) throw new Error('The article cannot be shown.');
    return answer(200, `${municipality}: ${article.title}. ${article.lead}`);
  },
};

/** The publishing engine on a database and a folder of its own; the cms is a map of published rows. */
export class Town {
  readonly files: TreeFiles;
  worker: RenderWorker;
  private nextRow = 1;

  private constructor(
    readonly databaseUrl: string,
    readonly database: Database,
    readonly siteDir: string,
    readonly bundleDir: string,
    readonly rows = new Map<string, Row[]>(),
  ) {
    this.files = new TreeFiles(siteDir);
    this.worker = this.hire();
  }

  static async open(): Promise<Town> {
    const name = `town_${randomUUID().replaceAll('-', '')}`;
    await onServer(`CREATE DATABASE ${name}`);
    const url = new URL(databaseUrl());
    url.pathname = name;
    const database = openDatabase(url.href, 4);
    for (const file of TABLES) await database.rows(await readFile(file, 'utf8'));
    const folder = await mkdtemp(join(tmpdir(), 'dialozi-town-'));
    const bundleDir = join(folder, 'bundle');
    await mkdir(join(bundleDir, 'client'), { recursive: true });
    await writeFile(join(bundleDir, 'client', 'style.css'), 'body {}');
    return new Town(url.href, database, join(folder, 'site'), bundleDir);
  }

  async close(): Promise<void> {
    const [row] = await this.database.rows<{ name: string }>('SELECT current_database() AS name');
    await this.database.close();
    await onServer(`DROP DATABASE ${row?.name ?? ''}`);
    await rm(resolve(this.siteDir, '..'), { recursive: true });
  }

  /** A render process that has just started, with other code or a part of the site replaced. */
  hire({ code = 'one', ...bundle }: Partial<SiteBundle> & { code?: string } = {}): RenderWorker {
    const { database, files, siteDir, bundleDir } = this;
    const workshop: Workshop = { database, files, bundle: { ...site, ...bundle }, origin: '' };
    const settings = { databaseUrl: '', siteDir, bundleDir, origin: '', versionsKept: 30, code };
    return new RenderWorker(workshop, settings);
  }

  /** Publishes an article, or its next edition. */
  async publish(documentId: string, fields: Record<string, unknown> = {}): Promise<void> {
    await this.put('article', documentId, [this.row(documentId, fields)]);
  }

  async unpublish(documentId: string): Promise<void> {
    await this.put('article', documentId, []);
  }

  async put(type: string, documentId: string, rows: Row[]): Promise<void> {
    this.rows.set(documentId, rows);
    await this.database.rows('INSERT INTO publisher_outbox (type, document_id) VALUES ($1, $2)', [
      type,
      documentId,
    ]);
  }

  row(documentId: string, fields: Record<string, unknown> = {}): Row {
    const at = '2026-11-22T08:00:00.000Z';
    const times = { createdAt: at, updatedAt: at, publishedAt: at };
    const head = { id: this.nextRow++, documentId, locale: 'bg', title: documentId };
    return { ...head, slug: documentId, date: '2026-11-22T08:00:00.000Z', ...times, ...fields };
  }

  async drain(): Promise<void> {
    const findMany = ({ where }: { where: { documentId: { $in: string[] } } }) =>
      Promise.resolve(
        structuredClone(where.documentId.$in.flatMap((id) => this.rows.get(id) ?? [])),
      );
    const strapi = { db: { query: () => ({ findMany }) } } as unknown as Core.Strapi;
    const { database, files } = this;
    while (await drain({ strapi, database, files })) continue;
  }

  /** Everything that waits is taken up and rendered. */
  async settle(): Promise<void> {
    await this.drain();
    await this.worker.work();
  }

  /** What a reader gets; null where there is nothing. */
  async page(path: string): Promise<string | null> {
    const file = join(this.files.current, path, path.endsWith('/') ? 'index.html' : '');
    return readFile(file, 'utf8').catch(() => null);
  }

  async newestVersion(): Promise<string> {
    const [row] = await this.database.rows<{ id: string }>(
      'SELECT max(id)::text AS id FROM publisher_versions',
    );
    return row?.id ?? '';
  }

  /** The files on disk in which a word stands, whether served, kept or left behind. */
  filesWith(word: string): Promise<string[]> {
    return filesWith(this.siteDir, word);
  }
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
