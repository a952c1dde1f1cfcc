import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageFile } from '../tree/page-file';

export interface SiteFile {
  bytes: Buffer;
  /** The same, compressed; null where that is of no use. */
  gzip: Buffer | null;
  etag: string;
  /** The file's name ends in this, dot included. */
  extension: string;
  /** Its name changes with its content, so it may be kept for good. */
  immutable: boolean;
}

const MEMORY_BYTES = 64 * 1024 * 1024;
const LARGEST_IN_MEMORY = 512 * 1024;
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/** The indexes of search and the pictures of pages stand beside the trees, and change at other times. */
const BESIDE = /^\/(?:pagefind|kartinki)\//;

/** The files of the live tree, small ones from memory. `forget` when the site is not what it was. */
export class SiteFiles {
  private files = new Map<string, SiteFile>();
  private bytes = 0;

  constructor(
    private readonly current: string,
    private readonly siteDir: string,
  ) {}

  forget(): void {
    this.files = new Map();
    this.bytes = 0;
  }

  /** The file at an address; null where the site has none. */
  async at(path: string): Promise<SiteFile | null> {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const files = this.files;
    const file = await this.read(path);
    // What was read before `forget` must not be remembered after it.
    if (file !== null && files === this.files && !BESIDE.test(path)) this.remember(path, file);
    return file;
  }

  private async read(path: string): Promise<SiteFile | null> {
    const name = nameOf(path);
    if (name === null) return null;
    const folder = BESIDE.test(path) ? this.siteDir : this.current;
    const bytes = await readIfThere(join(folder, name));
    if (bytes === null) return null;
    return {
      bytes,
      gzip: await readIfThere(join(folder, `${name}.gz`)),
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      extension: /\.[a-z0-9]+$/.exec(name)?.[0] ?? '',
      immutable: path.startsWith('/_astro/'),
    };
  }

  private remember(path: string, file: SiteFile): void {
    const size = file.bytes.length + (file.gzip?.length ?? 0);
    if (size > LARGEST_IN_MEMORY) return;
    if (this.bytes + size > MEMORY_BYTES) this.forget();
    this.files.set(path, file);
    this.bytes += size;
  }
}

function nameOf(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') || decoded.includes('\\') ? null : pageFile(decoded);
  } catch {
    // Not an address at all: malformed, or one that would leave the tree.
    return null;
  }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code))) return null;
    throw error;
  }
}
