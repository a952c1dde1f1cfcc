import fc from 'fast-check';
import { entryOf, partName, uploadName } from '../../src/backup/format';
import { countRows, cutIntoParts } from '../../src/backup/parts';

async function* stream(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

async function cut(chunks: readonly Buffer[], size?: number): Promise<Buffer[]> {
  const parts: Buffer[] = [];
  for await (const part of cutIntoParts(stream(chunks), size)) parts.push(part);
  return parts;
}

/** COPY text as a server sends it: whole rows, handed over in pieces of any length. */
const copyText = fc.record({
  rows: fc.array(fc.string({ maxLength: 40 }).map((row) => row.replaceAll('\n', '\\n'))),
  pieces: fc.array(fc.integer({ min: 1, max: 60 })),
  size: fc.integer({ min: 1, max: 200 }),
});

function inPieces(text: Buffer, lengths: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at >= text.length) break;
    pieces.push(text.subarray(at, at + length));
    at += length;
  }
  return at < text.length ? [...pieces, text.subarray(at)] : pieces;
}

describe('the parts of a table', () => {
  it('are whole rows, together the table, and no longer than their size and one more piece', async () => {
    await fc.assert(
      fc.asyncProperty(copyText, async ({ rows, pieces, size }) => {
        const text = Buffer.from(rows.map((row) => `${row}\n`).join(''));
        const given = inPieces(text, pieces);
        const parts = await cut(given, size);
        expect(Buffer.concat(parts)).toEqual(text);
        expect(parts.every((part) => part.at(-1) === 0x0a)).toBe(true);
        expect(parts.reduce((sum, part) => sum + countRows(part), 0)).toBe(rows.length);
        const longestRow = Math.max(0, ...rows.map((row) => Buffer.byteLength(row) + 1));
        const longestPiece = Math.max(0, ...given.map((piece) => piece.length));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(size + longestPiece + longestRow);
        }
      }),
    );
  });

  it('of an empty table are none', async () => {
    expect(await cut([])).toEqual([]);
  });
});

describe('the names of entries', () => {
  const table = { schema: 'public', name: 'articles', columns: ['id'] };

  it('tell what an entry holds', () => {
    expect(entryOf(partName(table, 7))).toEqual({ kind: 'rows', of: 'public.articles' });
    expect(entryOf(partName(table, 12345))).toEqual({ kind: 'rows', of: 'public.articles' });
    expect(entryOf(uploadName('папка/снимка 1.jpg'))).toEqual({
      kind: 'upload',
      of: 'папка/снимка 1.jpg',
    });
  });

  it.each([
    'uploads/../secrets.env',
    'uploads/a/../../b',
    'uploads//etc/passwd',
    'uploads/',
    'uploads/a\\..\\b',
    '/etc/passwd',
    'tables/public.articles/0001.sql',
    'tables/../0001.copy/x',
    'other.txt',
  ])('never lead out of the folder: %s', (name) => {
    expect(entryOf(name)).toBeNull();
  });
});
