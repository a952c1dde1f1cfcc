import { posix } from 'node:path';
import { isDecodable } from './unsafe-input';

/** The parts of the one origin that differ in what a browser may do there. */
export type Area = 'site' | 'search' | 'admin' | 'upload';

/** The page of search in every language, its indexes, and the page that the server answers. */
const SEARCH = /^\/(?:(?:en\/)?tarsene\/|pagefind\/|api\/search\/)/;

/**
 * The area a path lies in. The file server decodes and resolves a path after the routes were
 * matched, so `/%75ploads/x` and `/./uploads/x` are uploads too.
 */
export function areaOf(path: string, adminPath: string): Area {
  const resolved = resolve(path);
  if (isUpload(resolved)) return 'upload';
  if (SEARCH.test(resolved)) return 'search';
  return isBelow(resolved, adminPath) ? 'admin' : 'site';
}

/** The file of the media library that a path leads to, by its name; null where it leads elsewhere. */
export function uploadAt(path: string): string | null {
  const resolved = resolve(path);
  return isUpload(resolved) ? resolved.slice(UPLOADS.length) : null;
}

const UPLOADS = '/uploads/';
const isUpload = (resolved: string): boolean =>
  resolved.slice(0, UPLOADS.length).toLowerCase() === UPLOADS;

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder) && (path.length === folder.length || path[folder.length] === '/');
}

function resolve(path: string): string {
  if (!/%|\/[./]/.test(path)) return path;
  return posix.normalize(isDecodable(path) ? decodeURIComponent(path) : path);
}
