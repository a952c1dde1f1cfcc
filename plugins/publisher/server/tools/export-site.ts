import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { SITE_CONTENT_SECURITY_POLICY } from '@dialozi/platform';
import { type FormerAddress, formerAddresses } from '../drain/former-addresses';
import { lockBook } from '../locks';
import { openDatabase } from '../sql';
import { pageFile } from '../tree/page-file';
import { TreeFiles } from '../tree/tree-files';
import { isInner, mapLinks, SERVED_ELSEWHERE } from './html-links';
import type { SitePlace } from './verify-site';

export interface Exported {
  pages: number;
  uploads: number;
}

/** A browser ignores this one in a meta and complains of it. */
const POLICY = SITE_CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'; ", '');

/**
 * Writes a copy of the live site that needs no server: links are relative and name their files, so
 * it opens from a USB stick too; every page carries the policy; old addresses lead on; of the
 * uploads only those that a page shows are in it.
 * @throws Error when the folder is not empty.
 */
export async function exportSite(place: SitePlace, target: string): Promise<Exported> {
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) throw new TargetNotEmpty(target);
  const database = openDatabase(place.databaseUrl, 1);
  try {
    return await database.transaction(async (sql) => {
      // No page may change between the first file and the last.
      await lockBook(sql);
      await new TreeFiles(place.siteDir).copyCurrent(target);
      const files = await sql.rows<{ path: string }>(
        'SELECT path FROM publisher_files WHERE until IS NULL',
      );
      const names = files.map((file) => pageFile(file.path));
      const pages = names.filter((name) => name.endsWith('.html'));
      const uploads = new Set<string>();
      for (const name of pages) await rewritePage(target, name, uploads);
      for (const name of names.filter((one) => one.endsWith('.css')))
        await rewriteStyles(target, name);
      for (const former of await formerAddresses(sql)) await writeRedirect(target, former);
      for (const upload of uploads) await copyUpload(place.publicDir, target, upload);
      return { pages: pages.length, uploads: uploads.size };
    });
  } finally {
    await database.close();
  }
}

export class TargetNotEmpty extends Error {
  constructor(readonly folder: string) {
    super(`The folder ${folder} is not empty.`);
  }
}

async function rewritePage(target: string, name: string, uploads: Set<string>): Promise<void> {
  const file = join(target, name);
  const html = await readFile(file, 'utf8');
  const relative = mapLinks(html, (address) => {
    if (!isInner(address) || SERVED_ELSEWHERE.test(address)) return address;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    if (!isFile(path)) return address;
    if (path.startsWith('/uploads/')) uploads.add(path);
    return relativeAddress(name, path) + rest;
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  await writeFile(file, relative.replace(/<head>/i, `<head>${meta}`));
}

async function rewriteStyles(target: string, name: string): Promise<void> {
  const file = join(target, name);
  const css = await readFile(file, 'utf8');
  const relative = css.replace(
    /(url\(["']?)(\/[^/"')][^"')]*)/g,
    (_all, open: string, path: string) => [open, relativeAddress(name, path)].join(''),
  );
  await writeFile(file, relative);
}

/** Whether an address can name a file: an editor may have written `/novini//x`, which cannot. */
function isFile(path: string): boolean {
  try {
    return pageFile(decodeURIComponent(path)) !== '';
  } catch {
    return false;
  }
}

function relativeAddress(from: string, path: string): string {
  return posix.relative(posix.dirname(`/${from}`), `/${pageFile(path)}`);
}

async function writeRedirect(target: string, { path, target: to }: FormerAddress): Promise<void> {
  if (to === null) return;
  const name = pageFile(path);
  const address = relativeAddress(name, to);
  await mkdir(dirname(join(target, name)), { recursive: true });
  await writeFile(
    join(target, name),
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
      `<meta http-equiv="refresh" content="0; url=${address}"><title>→</title><a href="${address}">→</a>`,
  );
}

async function copyUpload(publicDir: string, target: string, upload: string): Promise<void> {
  const name = decodeURIComponent(upload);
  // A file that was deleted is missing on the site as well; `npm run site:verify` names the page.
  if (!existsSync(join(publicDir, name))) return;
  await mkdir(dirname(join(target, name)), { recursive: true });
  await copyFile(join(publicDir, name), join(target, name));
}
