import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupError, systemCode } from './problem';

/** The uploaded files, by their paths within the folder. */
export async function uploadsIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/**
 * Reads one upload. @returns false where it was deleted a moment ago.
 * @throws {BackupError} when it is written meanwhile.
 */
export async function readUpload(
  folder: string,
  name: string,
  take: (size: number, chunks: AsyncIterable<Buffer>) => Promise<void>,
): Promise<boolean> {
  const handle = await open(path.join(folder, name)).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    const { size } = await handle.stat();
    await take(size, exactly(size, handle.createReadStream({ autoClose: false }), name));
  } finally {
    await handle.close();
  }
  return true;
}

async function* exactly(
  size: number,
  chunks: AsyncIterable<Buffer>,
  name: string,
): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > size) break;
    yield chunk;
  }
  if (read !== size) throw new BackupError({ kind: 'uploadChanged', path: name });
}

/** Uploads that are written beside those that are there, to take their place in two steps. */
export class UploadsBeside {
  private readonly beside: string;
  private readonly former: string;

  constructor(private readonly folder: string) {
    this.beside = `${folder}.restoring`;
    this.former = `${folder}.former`;
  }

  async prepare(): Promise<void> {
    await this.clear();
    await mkdir(this.beside, { recursive: true });
  }

  async write(name: string, chunks: AsyncIterable<Buffer>): Promise<void> {
    const target = path.join(this.beside, name);
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(chunks, createWriteStream(target, { flags: 'wx' }));
  }

  async remove(name: string): Promise<void> {
    await rm(path.join(this.beside, name), { force: true });
  }

  /** What is there goes aside: what cannot be moved shows before anything is replaced. */
  async makeRoom(): Promise<void> {
    if (existsSync(this.folder)) await rename(this.folder, this.former);
  }

  /** The other half of `makeRoom`. @returns false where nothing waits beside. */
  async takePlace(): Promise<boolean> {
    if (!existsSync(this.beside)) return false;
    await rm(this.folder, { recursive: true, force: true });
    await rename(this.beside, this.folder);
    return true;
  }

  /** Undoes `makeRoom`. @returns whether there was anything to undo. */
  async putBack(): Promise<boolean> {
    const aside = existsSync(this.former) && !existsSync(this.folder);
    if (aside) await rename(this.former, this.folder);
    return aside;
  }

  /** What made room is not needed any more. */
  async dropFormer(): Promise<void> {
    await rm(this.former, { recursive: true, force: true });
  }

  /** What was written beside is not wanted. */
  async clear(): Promise<void> {
    await rm(this.beside, { recursive: true, force: true });
  }
}
