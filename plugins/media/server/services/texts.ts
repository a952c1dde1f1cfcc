import { setTimeout as after } from 'node:timers/promises';
import { rowsOf, type Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { FileText, Reading } from '../../contract';
import { lacksText } from '../../domain/lacks-text';
import { extract } from '../extraction/extract';
import { READABLE, type ReadableKind } from '../extraction/protocol';
import { keepPages } from './pages';
import { storedFile, withFile, type StoredFile } from './stored-file';

export type ReadListener = (trx: Transaction, fileId: number) => Promise<void>;

export interface TextsService {
  /**
   * The words of a file as it is now, read at once where nobody has read them yet. Who has waited
   * for `patience` ms is told so, and the reading goes on. Null for what has no words: a picture.
   */
  readingOf(fileId: number, patience: number): Promise<Reading | null>;
  /**
   * The words of files that anybody may read, as they were read last, by the id of the file: those
   * of a scan are withheld where numbers of persons or accounts were recognised in them.
   */
  textsOf(fileIds: readonly number[]): Promise<Map<number, FileText>>;
  /** When the words of each file were read last: other words come with another time. */
  readTimes(): Promise<Map<number, string>>;
  /** Forgets the words of a file at once, in the transaction of taking it away. */
  forget(trx: Transaction, fileId: number): Promise<void>;
  /** Whoever shows words of files hears of what was read, in the transaction of keeping it. */
  onRead(listener: ReadListener): void;
  /** Tells them. */
  tell: ReadListener;
  /** Reads what was uploaded or replaced since, forgets what was deleted. @returns whose words changed */
  readNew(): Promise<number[]>;
}

const MIMES = Object.keys(READABLE);
const ids = z.object({ id: z.int() });
const readTime = z.object({ file_id: z.int(), read_at: z.string() });
const read = z.object({
  file_id: z.int(),
  problem: z.string().nullable(),
  is_recognised: z.boolean(),
  is_withheld: z.boolean(),
  pages: z.array(z.string()),
});

const FILE = 'SELECT id, url, mime, updated_at::text AS version FROM files';
const READ = `
SELECT t.file_id, t.problem, t.recognition IN ('done', 'numbers') IS TRUE AS is_recognised,
  t.recognition = 'numbers' IS TRUE AS is_withheld,
  array(SELECT p.content FROM media_pages p WHERE p.file_id = t.file_id ORDER BY p.number) AS pages
FROM media_texts t`;

/** What the files of the media library say. */
export function texts({ strapi }: { strapi: Core.Strapi }): TextsService {
  const database = strapi.db.connection;
  const listeners: ReadListener[] = [];
  const tell: ReadListener = async (trx, fileId) => {
    for (const listener of listeners) await listener(trx, fileId);
  };
  /** What is being read at this moment, so that nothing is read twice at once. */
  const current = new Map<string, Promise<Reading>>();

  function readNow(file: StoredFile): Promise<Reading> {
    const key = `${file.id} ${file.version}`;
    const reading = current.get(key) ?? readAndKeep(file).finally(() => current.delete(key));
    current.set(key, reading);
    return reading;
  }

  async function readAndKeep(file: StoredFile): Promise<Reading> {
    const reply = await withFile(file, (path) => extract({ kind: kindOf(file), file: path }));
    const problem = 'problem' in reply ? reply.problem : null;
    const pages = 'pages' in reply ? reply.pages : [];
    // Not in the transaction of whoever asks: what a file says stays known when that is rolled back.
    await database.transaction(async (trx) => {
      await keep(trx, file, { problem, pages });
      await tell(trx, file.id);
    });
    return readingFrom({ problem, pages, is_recognised: false });
  }

  return {
    async readingOf(fileId, patience) {
      const [file] = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
        rowsOf(trx, storedFile, `${FILE} WHERE id = ? AND mime = ANY(?)`, [fileId, MIMES]),
      );
      if (file === undefined) return null;
      const [known] = await rowsOf(
        database,
        read,
        `${READ} WHERE t.file_id = ? AND t.version = ?`,
        [fileId, file.version],
      );
      return known === undefined ? within(patience, readNow(file)) : readingFrom(known);
    },
    async textsOf(fileIds) {
      const rows = await rowsOf(
        database,
        read,
        `${READ} WHERE t.problem IS NULL AND t.file_id = ANY(?::integer[])`,
        [fileIds],
      );
      return new Map(
        rows.map(({ file_id, pages, is_recognised, is_withheld }) => [
          file_id,
          is_withheld
            ? { pages: pages.map(() => ''), isRecognised: false }
            : { pages, isRecognised: is_recognised },
        ]),
      );
    },
    async readTimes() {
      const rows = await rowsOf(
        database,
        readTime,
        'SELECT file_id, read_at::text FROM media_texts WHERE problem IS NULL',
      );
      return new Map(rows.map((row) => [row.file_id, row.read_at]));
    },
    async forget(trx, fileId) {
      await trx.raw('DELETE FROM media_texts WHERE file_id = ?', [fileId]);
    },
    onRead(listener) {
      listeners.push(listener);
    },
    tell,
    async readNew() {
      const gone = await rowsOf(
        database,
        ids,
        `DELETE FROM media_texts t WHERE NOT EXISTS (SELECT FROM files f WHERE f.id = t.file_id)
         RETURNING file_id AS id`,
      );
      const fresh = await rowsOf(
        database,
        storedFile,
        `${FILE} f WHERE mime = ANY(?) AND NOT EXISTS (SELECT FROM media_texts t
           WHERE t.file_id = f.id AND t.version = f.updated_at::text) ORDER BY id`,
        [MIMES],
      );
      for (const file of fresh) await readNow(file);
      return [...gone, ...fresh].map(({ id }) => id);
    },
  };
}

function kindOf({ mime }: StoredFile): ReadableKind {
  const kind = Object.entries(READABLE).find(([readable]) => readable === mime)?.[1];
  if (kind === undefined) throw new Error(`Files of the type ${mime} have no words.`);
  return kind;
}

const readingFrom = ({
  problem,
  pages,
  is_recognised: isRecognised,
}: Pick<z.infer<typeof read>, 'problem' | 'pages' | 'is_recognised'>): Reading =>
  problem === null ? { state: 'read', text: { pages, isRecognised } } : { state: 'unreadable' };

async function within(milliseconds: number, reading: Promise<Reading>): Promise<Reading> {
  const limit = new AbortController();
  const waiting = after(milliseconds, { state: 'waiting' } as const, { signal: limit.signal });
  try {
    return await Promise.race([reading, waiting]);
  } finally {
    limit.abort();
  }
}

async function keep(
  trx: Transaction,
  { id, version }: StoredFile,
  { problem, pages }: { problem: string | null; pages: readonly string[] },
): Promise<void> {
  // Two who read the same file at once write one after the other, and the same.
  await trx.raw(
    `INSERT INTO media_texts (file_id, version, problem, is_scan) VALUES (?, ?, ?, ?)
     ON CONFLICT (file_id) DO UPDATE SET version = excluded.version, problem = excluded.problem,
       is_scan = excluded.is_scan, recognition = NULL, read_at = now()`,
    [id, version, problem, lacksText(pages)],
  );
  await keepPages(trx, id, pages);
}
