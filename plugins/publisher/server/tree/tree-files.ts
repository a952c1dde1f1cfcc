import { randomUUID } from 'node:crypto';
import {
  cp,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '../content/hash';
import { ignoring } from './ignoring';
import { pageFile } from './page-file';

const compress = promisify(gzip);
/** Texts that a browser takes compressed; the rest (fonts, pictures) is compressed already. */
const COMPRESSIBLE = /\.(?:html|css|csv|js|json|jsonld|atom|svg|txt|xml|webmanifest)$/;

/**
 * The published site on disk: `trees/<id>/` with a file per address (and its `.gz`), `current`
 * that points to the live tree, `kept/` with the files of earlier versions, by their hash,
 * `kartinki/` with the pictures of pages, `uploads/` with links to those that are shown, and `temporary/` for what is being written.
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

  /** On the same disk, but in no tree: what a crash leaves there is not served. */
  private temporary(): string {
    return join(this.siteDir, 'temporary', randomUUID());
  }

  async write(tree: string, path: string, bytes: Buffer): Promise<void> {
    const target = this.fileOf(tree, path);
    await mkdir(dirname(target), { recursive: true });
    const temporary = this.temporary();
    if (COMPRESSIBLE.test(target)) {
      await writeFile(temporary, await compress(bytes));
      await rename(temporary, `${target}.gz`);
    }
    await writeFile(temporary, bytes);
    await rename(temporary, target);
  }

  /** Takes a file over from another tree. @returns whether it was there. */
  async takeOver(from: string, tree: string, path: string): Promise<boolean> {
    const bytes = await readFile(this.fileOf(from, path)).catch(ignoring('ENOENT'));
    if (bytes !== undefined) await this.write(tree, path, bytes);
    return bytes !== undefined;
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
    const temporary = this.temporary();
    // A restored database may find no folder at all, and this is the first thing written after a start.
    await mkdir(dirname(temporary), { recursive: true });
    await symlink(join('trees', tree), temporary);
    await rename(temporary, this.current);
  }

  /** Removes what lies in the folder besides these trees and these kept files. */
  async tidy(trees: ReadonlySet<string>, kept: ReadonlySet<string>): Promise<void> {
    await rm(join(this.siteDir, 'temporary'), { recursive: true, force: true });
    await mkdir(join(this.siteDir, 'temporary'), { recursive: true });
    for (const tree of await namesIn(join(this.siteDir, 'trees'))) {
      if (!trees.has(tree)) await this.dropTree(tree);
    }
    for (const group of await namesIn(join(this.siteDir, 'kept'))) {
      for (const hash of await namesIn(join(this.siteDir, 'kept', group))) {
        if (!kept.has(hash)) await this.forget(hash);
      }
    }
  }

  async prepareTree(tree: string): Promise<void> {
    await rm(this.treeDir(tree), { recursive: true, force: true });
    await mkdir(this.treeDir(tree), { recursive: true });
  }

  /** @param path the address of the picture */
  async writePicture(path: string, png: Uint8Array): Promise<void> {
    const target = join(this.siteDir, pageFile(path));
    await mkdir(dirname(target), { recursive: true });
    // Not into the folder for temporary files, which the render process empties.
    await writeFile(`${target}.new`, png);
    await rename(`${target}.new`, target);
  }

  async removePicture(path: string): Promise<void> {
    await rm(join(this.siteDir, pageFile(path)), { force: true });
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

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(ignoring('ENOENT'))) ?? [];
}
