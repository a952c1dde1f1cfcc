import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../content/hash';
import { formerAddresses } from '../drain/former-addresses';
import { lockBook } from '../locks';
import { openDatabase, type Sql } from '../sql';
import { pageFile } from '../tree/page-file';
import { TreeFiles } from '../tree/tree-files';
import { innerLinks, SERVED_ELSEWHERE } from './html-links';
import { loadBundle } from '../renderer/load-bundle';
import { renderFromNothing } from './render-from-nothing';

export interface SitePlace {
  databaseUrl: string;
  siteDir: string;
  /** The folder that holds `uploads/`. */
  publicDir: string;
  /** The site's build. */
  bundleDir: string;
  origin: string;
}

/** What is wrong with a page of the published site. */
export interface Finding {
  kind: 'missing' | 'altered' | 'unknown' | 'draft' | 'link' | 'stale';
  path: string;
  /** The broken link, or the entry that is not published. */
  detail?: string;
}

export interface Verification {
  pages: number;
  findings: Finding[];
}

/**
 * Checks the published site while no page is being rendered: the files are those of the version,
 * nothing else lies there, no link within the site is broken, nothing unpublished is shown, and
 * every page is what a render from nothing makes of it.
 */
export async function verifySite(place: SitePlace): Promise<Verification> {
  const database = openDatabase(place.databaseUrl, 1);
  try {
    return await database.transaction(async (sql) => {
      await lockBook(sql);
      const files = await sql.rows<{ path: string; hash: string }>(
        'SELECT path, hash FROM publisher_files WHERE until IS NULL ORDER BY path',
      );
      const findings = [
        ...(await checkFiles(place, files)),
        ...(await checkLinks(sql, place, files)),
        ...(await checkDrafts(sql)),
        ...(await checkFreshness(sql, place, files)),
      ];
      return { pages: files.length, findings };
    });
  } finally {
    await database.close();
  }
}

type Recorded = readonly { path: string; hash: string }[];

async function checkFiles(place: SitePlace, files: Recorded): Promise<Finding[]> {
  const findings: Finding[] = [];
  const current = new TreeFiles(place.siteDir).current;
  const expected = new Set<string>();
  for (const { path, hash } of files) {
    const name = pageFile(path);
    expected.add(name).add(`${name}.gz`);
    const bytes = await readFile(join(current, name)).catch(() => null);
    if (bytes === null) findings.push({ kind: 'missing', path });
    else if (sha256(bytes) !== hash) findings.push({ kind: 'altered', path });
  }
  const entries = await readdir(`${current}/`, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const name = join(entry.parentPath, entry.name).slice(current.length + 1);
    if (!expected.has(name)) findings.push({ kind: 'unknown', path: `/${name}` });
  }
  return findings;
}

async function checkLinks(sql: Sql, place: SitePlace, files: Recorded): Promise<Finding[]> {
  const current = new TreeFiles(place.siteDir).current;
  const known = new Set(files.map((file) => file.path));
  for (const { path } of await formerAddresses(sql)) known.add(path);
  const findings: Finding[] = [];
  for (const { path } of files.filter((file) => pageFile(file.path).endsWith('.html'))) {
    const html = await readFile(join(current, pageFile(path)), 'utf8').catch(() => '');
    for (const link of innerLinks(html)) {
      if (known.has(link) || SERVED_ELSEWHERE.test(link)) continue;
      const exists = await isUpload(place, link);
      known.add(exists ? link : '');
      if (!exists) findings.push({ kind: 'link', path, detail: link });
    }
  }
  return findings;
}

async function isUpload({ publicDir }: SitePlace, link: string): Promise<boolean> {
  if (!link.startsWith('/uploads/') || link.includes('..')) return false;
  return access(join(publicDir, decodeURIComponent(link))).then(
    () => true,
    () => false,
  );
}

async function checkDrafts(sql: Sql): Promise<Finding[]> {
  const rows = await sql.rows<{ path: string; detail: string }>(
    `SELECT p.path, key AS detail
     FROM publisher_pages p JOIN publisher_trees t ON t.id = p.tree AND t.state = 'live',
       unnest(p.shows) AS key
     WHERE NOT EXISTS (
       SELECT FROM published_entries e
       WHERE e.type = split_part(key, '/', 1) AND e.locale = split_part(key, '/', 2)
         AND e.document_id = split_part(key, '/', 3))
       AND NOT EXISTS (SELECT FROM publisher_queue q WHERE q.path = p.path)`,
  );
  return rows.map((row) => ({ kind: 'draft', ...row }));
}

async function checkFreshness(sql: Sql, place: SitePlace, files: Recorded): Promise<Finding[]> {
  const bundle = await loadBundle(place.bundleDir);
  const recorded = new Map(files.map((file) => [file.path, file.hash]));
  const rows = await sql.rows<{ path: string }>(
    `SELECT path FROM publisher_files WHERE until IS NULL AND family = 'assets'
     UNION SELECT path FROM publisher_queue UNION SELECT path FROM publisher_failures`,
  );
  const exempt = new Set(rows.map((row) => row.path));
  const findings: Finding[] = [];
  for await (const { path, hash } of renderFromNothing(sql, bundle, place.origin)) {
    if (!exempt.has(path) && recorded.get(path) !== hash) findings.push({ kind: 'stale', path });
    exempt.add(path);
  }
  for (const path of recorded.keys()) {
    if (!exempt.has(path)) findings.push({ kind: 'unknown', path });
  }
  return findings;
}
