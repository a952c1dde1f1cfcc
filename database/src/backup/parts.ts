/** A part is held in memory, since tar wants its size ahead; a table never is. In bytes. */
const PART_BYTES = 4 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Rows in COPY text: each ends with a newline, and one within a value is written as `\n`. */
export function countRows(chunk: Uint8Array): number {
  let rows = 0;
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) rows += 1;
  return rows;
}

/**
 * Cuts COPY text into parts of whole rows, each a little more than `size` bytes at most, longer only
 * where one row is.
 */
export async function* cutIntoParts(
  chunks: AsyncIterable<Buffer>,
  size = PART_BYTES,
): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (bytes + chunk.length < size || end === 0) {
      held.push(chunk);
      bytes += chunk.length;
      continue;
    }
    yield Buffer.concat([...held, chunk.subarray(0, end)]);
    held = [chunk.subarray(end)];
    bytes = chunk.length - end;
  }
  if (bytes > 0) yield Buffer.concat(held);
}
