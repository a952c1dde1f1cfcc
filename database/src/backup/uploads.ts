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

/** Uploads that are written beside those that are there, and take their place in one step. */
export class UploadsBeside {
  private readonly beside: string;
  private readonly former: string;
  private moved = false;

  constructor(private readonly folder: string) {
    this.beside = `${folder}.restoring`;
    this.former = `${folder}.former`;
  }

  async prepare(): Promise<void> {
    // A restore that was killed between its two steps has left the only copy there.
    if (existsSync(this.former) && !existsSync(this.folder)) await rename(this.former, this.folder);
    await this.clear();
    await mkdir(this.beside, { recursive: true });
  }

  async write(name: string, chunks: AsyncIterable<Buffer>): Promise<void> {
    const target = path.join(this.beside, name);
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(chunks, createWriteStream(target, { flags: 'wx' }));
  }

  async takePlace(): Promise<void> {
    if (existsSync(this.folder)) await rename(this.folder, this.former);
    await rename(this.beside, this.folder);
    this.moved = true;
  }

  /** After a failure: what was there stands there again. */
  async giveUp(): Promise<void> {
    if (this.moved) await rename(this.folder, this.beside);
    if (existsSync(this.former)) await rename(this.former, this.folder);
    await this.clear();
  }

  async clear(): Promise<void> {
    await rm(this.beside, { recursive: true, force: true });
    await rm(this.former, { recursive: true, force: true });
  }
}
