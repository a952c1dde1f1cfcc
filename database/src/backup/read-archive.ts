import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import {
  CHECKSUMS,
  entryOf,
  keyOf,
  MANIFEST,
  parseChecksums,
  parseManifest,
  type Checksums,
  type Manifest,
  type Table,
} from './format';
import { countRows } from './parts';

export interface Contents {
  manifest: Manifest;
  checksums: Checksums;
}

/** What to do with the entries of a backup, each in turn; what is not read of one is skipped. */
export interface Visitor {
  /** The manifest as it stands in the file, before anything else of it is believed. */
  manifest(json: unknown): void;
  rows(table: Table, chunks: AsyncIterable<Buffer>): Promise<void>;
  upload(path: string, chunks: AsyncIterable<Buffer>): Promise<void>;
}

interface Entry extends AsyncIterable<unknown> {
  header: { name: string; type: string };
}

/**
 * Reads a backup from beginning to end and checks it on the way: the end of the gzip, the order of
 * the entries, the size and checksum of each, the rows of each table.
 * @throws Error that says what is wrong with the file, at its end at the latest; what the visitor throws.
 */
export async function readArchive(file: string, visitor: Visitor): Promise<Contents> {
  const archive = extract();
  const fed = pipeline(createReadStream(file), createGunzip(), archive);
  // The loop hears of it too, and first.
  fed.catch(() => undefined);
  const reading = new Reading(visitor);
  for await (const entry of archive) await reading.take(entry);
  await fed;
  return reading.contents();
}

class Reading {
  private manifest: Manifest | undefined;
  private checksums: Checksums | undefined;
  private readonly tables = new Map<string, Table>();
  private readonly found = new Map<string, string>();
  private readonly rows = new Map<string, number>();

  constructor(private readonly visitor: Visitor) {}

  async take(entry: Entry): Promise<void> {
    const { name } = entry.header;
    const what = entry.header.type === 'file' ? entryOf(name) : null;
    if (what === null) throw new Error(`${name} does not belong into a backup`);
    if (this.checksums !== undefined) throw new Error(`${name} comes after the end`);
    if ((what.kind === 'manifest') !== (this.manifest === undefined)) {
      throw new Error(`${name} is not in its place`);
    }
    const measured = new Measured(entry);
    if (what.kind === 'checksums') {
      this.checksums = parseChecksums(await json(measured));
      return;
    }
    if (what.kind === 'manifest') this.takeManifest(await json(measured));
    else if (what.kind === 'upload') await this.visitor.upload(what.of, measured);
    else await this.takeRows(what.of, measured);
    for await (const _rest of measured) continue;
    this.found.set(name, measured.checksum());
  }

  /** @throws Error when anything is missing, too much or different. */
  contents(): Contents {
    const { manifest, checksums } = this;
    if (manifest === undefined || checksums === undefined) {
      throw new Error(`${manifest === undefined ? MANIFEST : CHECKSUMS} is missing`);
    }
    for (const { name, size, sha256 } of checksums.entries) {
      if (this.found.get(name) !== `${size} ${sha256}`) throw new Error(`${name} is not as it was`);
      this.found.delete(name);
    }
    for (const name of this.found.keys()) throw new Error(`${name} is too much`);
    for (const key of this.tables.keys()) {
      const rows = this.rows.get(key) ?? 0;
      if (rows !== checksums.rows[key]) throw new Error(`${key} has ${rows} rows`);
    }
    return { manifest, checksums };
  }

  private takeManifest(json: unknown): void {
    this.visitor.manifest(json);
    this.manifest = parseManifest(json);
    for (const table of this.manifest.tables) this.tables.set(keyOf(table), table);
  }

  private async takeRows(key: string, measured: Measured): Promise<void> {
    const table = this.tables.get(key);
    if (table === undefined) throw new Error(`${key} is not in the manifest`);
    await this.visitor.rows(table, measured);
    for await (const _rest of measured) continue;
    this.rows.set(key, (this.rows.get(key) ?? 0) + measured.rows);
  }
}

/** An entry that is hashed while it is read; it can be read on where the first reader stopped. */
class Measured implements AsyncIterable<Buffer> {
  private readonly hash = createHash('sha256');
  private readonly chunks: AsyncIterator<unknown>;
  private size = 0;
  rows = 0;

  constructor(entry: Entry) {
    this.chunks = entry[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): AsyncIterator<Buffer> {
    return { next: () => this.next() };
  }

  checksum(): string {
    return `${this.size} ${this.hash.digest('hex')}`;
  }

  private async next(): Promise<IteratorResult<Buffer>> {
    const result = await this.chunks.next();
    if (result.done === true) return { done: true, value: undefined };
    const chunk = result.value as Buffer;
    this.hash.update(chunk);
    this.size += chunk.length;
    this.rows += countRows(chunk);
    return { done: false, value: chunk };
  }
}
