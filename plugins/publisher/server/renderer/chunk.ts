import type { SiteBundle } from '../../contract/renderer';
import { type Query, queryKey } from '../../domain/query';
import { type Answer, answer, type Ask } from '../content/answer';
import { answersAhead } from '../content/answers-ahead';
import { deepWindows, isDeep } from '../content/deep-windows';
import { olderTogether } from '../content/older-together';
import { noteReads } from '../content/book';
import type { Notes } from '../content/noted-content';
import { lockBook } from '../locks';
import type { Database, Sql } from '../sql';
import type { TreeFiles } from '../tree/tree-files';
import { showingErased } from '../tree/versions';
import { forgetFailures, recordFailures, recordPages } from './record';
import { countFamily } from './families';
import { followsBehind, type QueuedPage, takePages, unqueue } from './queue';
import { RenderError, type RenderedPage, renderPage } from './render-page';

export interface Workshop {
  database: Database;
  bundle: SiteBundle;
  files: TreeFiles;
  origin: string;
}

/** What of a version is being written. */
export interface VersionPart {
  causes: readonly string[];
  /** Whether it is files for machines, which come later than the pages of their version. */
  follows: boolean;
}

/**
 * Renders the next pages of a tree and records them in one transaction: a crash leaves them queued.
 * @param versionOf opens the version that files of the live tree belong to; null while the tree is
 *   being built, when it has no versions yet.
 * @returns whether there was anything to do.
 */
export async function renderChunk(
  workshop: Workshop,
  tree: string,
  versionOf: ((sql: Sql, part: VersionPart) => Promise<string>) | null,
): Promise<boolean> {
  return workshop.database.transaction(async (sql) => {
    await lockBook(sql);
    const taken = await takePages(sql, tree, versionOf !== null);
    if (taken.length === 0) return false;
    await unqueue(
      sql,
      tree,
      taken.map((page) => page.path),
    );
    await forgetFailures(sql, tree, taken);
    const follows = taken.every(({ family }) => followsBehind(family));
    const ask = await cachedAnswers(sql, taken, versionOf === null || follows);

    const failed: RenderError[] = [];
    const counted: { path: string; notes: Notes }[] = [];
    for (const { path, action, causes } of taken) {
      if (action !== 'count') continue;
      const notes = await orFailure(
        countFamily(sql, tree, path, workshop.bundle.families, ask, causes),
      );
      if (notes instanceof RenderError) failed.push(notes);
      else counted.push({ path, notes });
    }
    const { bundle, origin } = workshop;
    const rendering = taken.filter((page) => page.action === 'render');
    const attempts = await Promise.all(
      rendering.map(({ path }) => orFailure(renderPage(bundle, path, ask, { origin }))),
    );
    const rendered: RenderedPage[] = [];
    const removed = taken.filter((page) => page.action === 'remove').map((page) => page.path);
    const entries = await entryAddresses(sql, rendering);
    for (const page of attempts) {
      if (!(page instanceof RenderError)) rendered.push(page);
      // An old page that a restore brought back, or one behind the end of a list that got shorter.
      else if (page.status === 404 && !entries.has(page.path)) removed.push(page.path);
      else failed.push(page);
    }
    // The files on record are those of the live tree.
    if (versionOf !== null) {
      const paths = failed.map((page) => page.path);
      removed.push(...(await showingErased(sql, paths)));
    }

    await recordPages(sql, workshop.files, tree, {
      rendered,
      removed,
      families: new Map(taken.map((page) => [page.path, page.family])),
      version: versionOf && ((causes) => versionOf(sql, { causes, follows })),
      causes: [...new Set(taken.flatMap((page) => page.causes))],
    });
    await recordFailures(sql, tree, failed, taken);
    await noteReads(sql, tree, [...counted, ...rendered, ...failed]);
    return true;
  });
}

async function orFailure<T>(work: Promise<T>): Promise<T | RenderError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RenderError) return error;
    throw error;
  }
}

/** The addresses among those of the pages at which an entry stands. */
async function entryAddresses(sql: Sql, pages: readonly QueuedPage[]): Promise<Set<string>> {
  const rows = await sql.rows<{ path: string }>(
    'SELECT path FROM published_entries WHERE path = ANY($1)',
    [pages.map((page) => page.path)],
  );
  return new Set(rows.map((row) => row.path));
}

/** Within the book's lock no answer changes, so each question is asked once. */
async function cachedAnswers(
  sql: Sql,
  pages: readonly QueuedPage[],
  readsMuch: boolean,
): Promise<Ask> {
  const known = new Map<string, Promise<Answer>>();
  const paths = pages.map((page) => page.path);
  for (const [key, found] of await answersAhead(sql, paths)) {
    known.set(key, Promise.resolve(found));
  }
  const deepWindow = deepWindows(sql);
  const older = olderTogether(sql);
  const ask = (query: Query): Promise<Answer> => {
    if (query.kind === 'older') return older(query);
    return readsMuch && query.kind === 'window' && isDeep(query)
      ? deepWindow(query)
      : answer(sql, query);
  };
  return (query: Query) => {
    const key = queryKey(query);
    const found = known.get(key) ?? ask(query);
    known.set(key, found);
    return found;
  };
}
