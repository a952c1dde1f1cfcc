import { setTimeout as after } from 'node:timers/promises';
import { rowsOf, type Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { FileText, Reading } from '../../contract';
import { extract } from '../extraction/extract';
import { READABLE, type ReadableKind } from '../extraction/protocol';
import { pathOf, storedFile, type StoredFile } from './stored-file';

export interface TextsService {
  /**
   * The words of a file as it is now, read at once where nobody has read them yet. Who has waited
   * for `patience` ms is told so, and the reading goes on. Null for what has no words: a picture.
   */
  readingOf(fileId: number, patience: number): Promise<Reading | null>;
  /** The words of files as they were read last, by the id of the file. */
  textsOf(fileIds: readonly number[]): Promise<Map<number, FileText>>;
  /** When the words of each file were read last: other words come with another time. */
  readTimes(): Promise<Map<number, string>>;
  /** Reads what was uploaded or replaced since, forgets what was deleted. @returns whose words changed */
  readNew(): Promise<number[]>;
}

const MIMES = Object.keys(READABLE);
const ids = z.object({ id: z.int() });
const readTime = z.object({ file_id: z.int(), read_at: z.string() });
const read = z.object({
  file_id: z.int(),
  problem: z.string().nullable(),
  pages: z.array(z.string()),
});

const FILE = 'SELECT id, url, mime, updated_at::text AS version FROM files';
const READ = `
SELECT t.file_id, t.problem,
  array(SELECT p.content FROM media_pages p WHERE p.file_id = t.file_id ORDER BY p.number) AS pages
FROM media_texts t`;

/** What the files of the media library say. */
export function texts({ strapi }: { strapi: Core.Strapi }): TextsService {
  const database = strapi.db.connection;
  /** What is being read at this moment, so that nothing is read twice at once. */
  const current = new Map<string, Promise<Reading>>();

  function readNow(file: StoredFile): Promise<Reading> {
    const key = `${file.id} ${file.version}`;
    const reading = current.get(key) ?? readAndKeep(file).finally(() => current.delete(key));
    current.set(key, reading);
    return reading;
  }

  async function readAndKeep(file: StoredFile): Promise<Reading> {
    const reply = await extract({ kind: kindOf(file), file: pathOf(file) });
    const problem = 'problem' in reply ? reply.problem : null;
    const pages = 'pages' in reply ? reply.pages : [];
    // Not in the transaction of whoever asks: what a file says stays known when that is rolled back.
    await database.transaction((trx) => keep(trx, file, { problem, pages }));
    return readingFrom({ problem, pages });
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
      return new Map(rows.map(({ file_id, pages }) => [file_id, { pages }]));
    },
    async readTimes() {
      const rows = await rowsOf(
        database,
        readTime,
        'SELECT file_id, read_at::text FROM media_texts WHERE problem IS NULL',
      );
      return new Map(rows.map((row) => [row.file_id, row.read_at]));
    },
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

const readingFrom = ({ problem, pages }: Omit<z.infer<typeof read>, 'file_id'>): Reading =>
  problem === null ? { state: 'read', text: { pages } } : { state: 'unreadable' };

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
    `INSERT INTO media_texts (file_id, version, problem) VALUES (?, ?, ?)
     ON CONFLICT (file_id) DO UPDATE SET version = excluded.version,
       problem = excluded.problem, read_at = now()`,
    [id, version, problem],
  );
  await trx.raw('DELETE FROM media_pages WHERE file_id = ?', [id]);
  await trx.raw(
    `INSERT INTO media_pages (file_id, number, content)
     SELECT ?, number, content
     FROM unnest(?::text[]) WITH ORDINALITY AS page (content, number)`,
    [id, pages.map(storable)],
  );
}

/** PostgreSQL's text holds no NUL, and some fonts map a glyph to it. */
const storable = (page: string): string => page.replaceAll('\0', '');
