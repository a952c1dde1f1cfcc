import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { CHECKSUMS, type Checksums } from './format';
import { BackupError, systemCode } from './problem';

/** Most of a backup are pictures and documents, which are compressed already. */
const LEVEL = 1;

/**
 * Writes the archive beside its name and gives it the name when it is whole and on the disk.
 * Readable by its owner alone: it holds everything.
 */
export class ArchiveWriter {
  private readonly archive = pack();
  private readonly entries: Checksums['entries'] = [];
  private readonly unfinished: string;
  private readonly written: Promise<void>;
  /** Bytes of the file. */
  size = 0;

  constructor(
    private readonly file: string,
    private readonly madeAt: Date,
  ) {
    this.unfinished = `${file}.unfinished`;
    const output = createWriteStream(this.unfinished, { mode: 0o600, flush: true });
    this.written = pipeline(this.archive, createGzip({ level: LEVEL }), output).then(() => {
      this.size = output.bytesWritten;
    });
    // An entry that cannot be written tells first; `abandon` and `finish` ask for the reason.
    this.written.catch(() => undefined);
  }

  /** Adds an entry of exactly `size` bytes, as fast as the disk takes it. */
  async add(name: string, size: number, chunks: AsyncIterable<Buffer>): Promise<void> {
    const hash = createHash('sha256');
    const { sink, taken } = this.open(name, size);
    for await (const chunk of chunks) {
      hash.update(chunk);
      if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), taken]);
    }
    sink.end(null);
    await taken;
    this.entries.push({ name, size, sha256: hash.digest('hex') });
  }

  async addBytes(name: string, bytes: Buffer): Promise<void> {
    await this.add(name, bytes.length, only(bytes));
  }

  /** Adds the checksums of all entries and closes the file. */
  async finish(rest: Omit<Checksums, 'entries'>): Promise<void> {
    const checksums: Checksums = { entries: [...this.entries], ...rest };
    await this.addBytes(CHECKSUMS, jsonBytes(checksums));
    this.archive.finalize();
    await this.written;
    await rename(this.unfinished, this.file);
  }

  /**
   * Removes what was written of it.
   * @returns the error to throw: that of the file where it was the file that failed.
   */
  async abandon(error: unknown): Promise<unknown> {
    this.archive.destroy(error instanceof Error ? error : new Error(String(error)));
    const reason: unknown = await this.written.then(() => error).catch((failed: unknown) => failed);
    await rm(this.unfinished, { force: true });
    const code = systemCode(reason);
    return code === undefined
      ? error
      : new BackupError({ kind: 'notWritten', file: this.file, code });
  }

  private open(name: string, size: number) {
    const header = { name, size, mode: 0o600, mtime: this.madeAt };
    let settle: (error?: Error | null) => void = () => undefined;
    const taken = new Promise<void>((resolve, reject) => {
      settle = (error) => (error ? reject(error) : resolve());
    });
    const sink = this.archive.entry(header, (error) => settle(error));
    return { sink, taken };
  }
}

export const jsonBytes = (value: unknown): Buffer =>
  Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
