import { personalNumbers, rowsOf } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { lacksText } from '../../domain/lacks-text';
import { canRecognise, MOST_SCANNED_PAGES, recognise } from '../extraction/recognise';
import { keepPages } from './pages';
import { storedFile, withFile } from './stored-file';
import type { ReadListener } from './texts';

const PDF = 'application/pdf';

const candidate = storedFile.extend({ pages: z.array(z.string()) });
type Candidate = z.infer<typeof candidate>;

const CANDIDATES = `
SELECT f.id, f.url, f.mime, f.updated_at::text AS version,
  array(SELECT p.content FROM media_pages p WHERE p.file_id = f.id ORDER BY p.number) AS pages
FROM media_texts t JOIN files f ON f.id = t.file_id AND t.version = f.updated_at::text
WHERE f.mime = ? AND t.problem IS NULL AND t.recognition IS NULL ORDER BY f.id DESC`;

export interface Recognition {
  isAvailable: boolean;
  /** Reads the words off scans that nobody has tried yet, one after the other. */
  recogniseNew(): Promise<void>;
  /** Ends what is under way: it is tried again at the next start. */
  stop(): void;
}

/** Reads the words off scanned PDF, where the machine has what it takes. */
export async function openRecognition(
  strapi: Core.Strapi,
  listener: ReadListener,
): Promise<Recognition> {
  const stopping = new AbortController();
  const database = strapi.db.connection;

  async function recogniseOne(file: Candidate): Promise<void> {
    const reply = await withFile(file, (path) => recognise(path, stopping.signal));
    if (stopping.signal.aborted) return;
    const pages = 'pages' in reply ? reply.pages : [];
    const outcome =
      'problem' in reply || lacksText(pages)
        ? 'failed'
        : pages.some((page) => personalNumbers(page).length > 0)
          ? 'numbers'
          : 'done';
    await database.transaction(async (trx) => {
      const { rows } = await trx.raw<{ rows: unknown[] }>(
        `UPDATE media_texts SET recognition = ?, read_at = now()
         WHERE file_id = ? AND version = ? RETURNING file_id`,
        [outcome, file.id, file.version],
      );
      if (rows.length === 0 || outcome === 'failed') return;
      await keepPages(trx, file.id, pages);
      await listener(trx, file.id);
    });
  }

  return {
    isAvailable: await canRecognise(),
    async recogniseNew() {
      const files = await rowsOf(database, candidate, CANDIDATES, [PDF]);
      for (const file of files.filter(({ pages }) => isShortScan(pages))) {
        if (stopping.signal.aborted) return;
        await recogniseOne(file);
      }
    },
    stop: () => stopping.abort(),
  };
}

const isShortScan = (pages: readonly string[]): boolean =>
  pages.length > 0 && pages.length <= MOST_SCANNED_PAGES && lacksText(pages);
