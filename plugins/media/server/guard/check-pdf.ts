import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createInflate, type Inflate } from 'node:zlib';
import type { Refusal } from './refusal';

const MEGABYTE = 1024 * 1024;
/** One stream: a page of A4 scanned at 600 dots an inch in colour, not compressed, is 104 MB. */
const LARGEST_STREAM = 150 * MEGABYTE;
const MOST_UNPACKED = 1024 * MEGABYTE;
/** A stream packed more often has no reason but to hide its size. */
const DEEPEST = 2;

const WINDOW = 64 * 1024;
const STREAM = /stream\r?\n/g;

/** Unpacks every deflated stream of a PDF, to nowhere, in as little memory as one chunk takes. */
export async function checkPdf(path: string): Promise<Refusal | null> {
  const file = await open(path);
  try {
    let unpacked = 0;
    let position = 0;
    for (;;) {
      const start = await nextDeflated(file, position);
      if (start === null) return null;
      const { size, consumed } = await unpack(path, start, MOST_UNPACKED - unpacked);
      if (size === null) return { reason: 'bomb' };
      unpacked += size;
      position = start + Math.max(consumed, 1);
    }
  } finally {
    await file.close();
  }
}

/** Where the next deflated stream begins, or null after the last. */
async function nextDeflated(file: FileHandle, from: number): Promise<number | null> {
  const buffer = Buffer.alloc(WINDOW);
  for (let position = from; ; position += WINDOW - OVERLAP) {
    const { bytesRead } = await file.read(buffer, 0, WINDOW, position);
    const text = buffer.toString('latin1', 0, bytesRead);
    for (const { index, 0: word } of text.matchAll(STREAM)) {
      const start = index + word.length;
      if (start + 1 < bytesRead && isDeflated(buffer.subarray(start))) return position + start;
    }
    if (bytesRead < WINDOW) return null;
  }
}
/** So that a word on the border of two windows is seen whole in one of them. */
const OVERLAP = 16;

/** RFC 1950: the method is 8, and the first two bytes are a multiple of 31. */
const isDeflated = (bytes: Buffer): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;

interface Unpacked {
  /** In bytes, all layers together; null where it is too much. */
  size: number | null;
  /** How many bytes of the file it took. */
  consumed: number;
}

function unpack(path: string, start: number, left: number): Promise<Unpacked> {
  const source = createReadStream(path, { start });
  const layers: Inflate[] = [];
  let size = 0;
  let unfinished = 0;
  return new Promise((resolve) => {
    const end = (answer: number | null): void => {
      source.destroy();
      layers.forEach((layer) => layer.destroy());
      resolve({ size: answer, consumed: layers[0]?.bytesWritten ?? 0 });
    };
    const open = (parent: Readable): Inflate => {
      const layer = createInflate();
      const isFirst = layers.push(layer) === 1;
      unfinished += 1;
      let bytes = 0;
      layer.on('data', (chunk: Buffer) => {
        // What looks deflated again may be, or be a text that begins so.
        if (bytes === 0 && isDeflated(chunk)) open(layer).write(chunk);
        bytes += chunk.length;
        size += chunk.length;
        if (bytes > LARGEST_STREAM || size > left || layers.length > DEEPEST) end(null);
      });
      const finish = (): void => {
        unfinished -= 1;
        if (unfinished === 0) end(size);
      };
      layer.once('end', finish);
      layer.once('error', () => {
        if (isFirst) return end(size);
        parent.unpipe(layer);
        parent.resume();
        finish();
      });
      parent.pipe(layer);
      return layer;
    };
    source.once('error', () => end(size));
    open(source);
  });
}
