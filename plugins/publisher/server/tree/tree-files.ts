import { randomUUID } from 'node:crypto';
import { cp, link, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '../content/hash';
import { pageFile } from './page-file';

const compress = promisify(gzip);
/** Texts that a browser takes compressed; the rest (fonts, pictures) is compressed already. */
const COMPRESSIBLE = /\.(?:html|css|js|json|svg|txt|xml|webmanifest)$/;

/**
 * The published site on disk: `trees/<id>/` with a file per address (and its `.gz`), `current`
 * that points to the live tree, and `kept/` with the files of earlier versions, by their hash.
 * Nothing is ever written in place: a reader sees the old file or the new one.
 */
export class TreeFiles {
  constructor(private readonly siteDir: string) {}

  get current(): string {
    return join(this.siteDir, 'current');
  }

  treeDir(tree: string): string {
    return join(this.siteDir, 'trees', tree);
  }

  fileOf(tree: string, path: string): string {
    return join(this.treeDir(tree), pageFile(path));
  }

  keptFile(hash: string): string {
    return join(this.siteDir, 'kept', hash.slice(0, 2), hash);
  }

  async write(tree: string, path: string, bytes: Buffer): Promise<void> {
    const target = this.fileOf(tree, path);
    await mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.${randomUUID()}.tmp`;
    if (COMPRESSIBLE.test(target)) {
      await writeFile(temporary, await compress(bytes));
      await rename(temporary, `${target}.gz`);
    }
    await writeFile(temporary, bytes);
    await rename(temporary, target);
  }

  async remove(tree: string, path: string): Promise<void> {
    const target = this.fileOf(tree, path);
    await Promise.all([rm(target, { force: true }), rm(`${target}.gz`, { force: true })]);
  }

  /**
   * Keeps the content a file has now for the versions it belongs to. After a crash the file may
   * hold newer bytes already: then there is nothing left to keep.
   */
  async keep(tree: string, path: string, hash: string): Promise<void> {
    const kept = this.keptFile(hash);
    const bytes = await readFile(this.fileOf(tree, path)).catch(ignoring('ENOENT'));
    if (bytes === undefined || sha256(bytes) !== hash) return;
    await mkdir(dirname(kept), { recursive: true });
    // EEXIST: an earlier version had the same bytes.
    await link(this.fileOf(tree, path), kept).catch(ignoring('EEXIST'));
  }

  /**
   * The kept content of a hash.
   * @throws Error when the file is missing or its bytes are not those of the hash.
   */
  async readKept(hash: string): Promise<Buffer> {
    const bytes = await readFile(this.keptFile(hash));
    if (sha256(bytes) !== hash) throw new Error(`The kept file ${hash} is damaged.`);
    return bytes;
  }

  async forget(hash: string): Promise<void> {
    await rm(this.keptFile(hash), { force: true });
  }

  /** Makes a tree the one that is served, at once. */
  async switchTo(tree: string): Promise<void> {
    const temporary = join(this.siteDir, `current.${randomUUID()}.tmp`);
    await symlink(join('trees', tree), temporary);
    await rename(temporary, this.current);
  }

  async prepareTree(tree: string): Promise<void> {
    await rm(this.treeDir(tree), { recursive: true, force: true });
    await mkdir(this.treeDir(tree), { recursive: true });
  }

  async dropTree(tree: string): Promise<void> {
    await rm(this.treeDir(tree), { recursive: true, force: true });
  }

  /** Copies the live tree, links followed, without the compressed twins. */
  async copyCurrent(target: string): Promise<void> {
    await cp(`${this.current}/`, target, {
      recursive: true,
      dereference: true,
      filter: (source) => !source.endsWith('.gz'),
    });
  }
}

function ignoring(code: string): (error: unknown) => undefined {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
    return undefined;
  };
}
