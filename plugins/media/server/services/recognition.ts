import { personalNumbers } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { lacksText } from '../../domain/lacks-text';
import { canRecognise, recognise } from '../extraction/recognise';
import { keepPages } from './pages';
import { type StoredFile, withFile } from './stored-file';
import type { ReadListener } from './texts';
import { untriedScans } from './untried-scans';

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

  async function recogniseOne(file: StoredFile): Promise<void> {
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
      for (const file of await untriedScans(database)) {
        if (stopping.signal.aborted) return;
        await recogniseOne(file);
      }
    },
    stop: () => stopping.abort(),
  };
}
