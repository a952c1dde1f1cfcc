import { rowsOf, type Transaction } from '@dialozi/platform/server';
import { MOST_SCANNED_PAGES } from '../extraction/recognise';
import { type StoredFile, storedFile } from './stored-file';

const PDF = 'application/pdf';

/**
 * Scans of which nobody has tried to read the words, newest first; long ones stay without. Asked each
 * minute, so it takes no words out of the database: whoever kept them noted what is a scan.
 */
export const untriedScans = (database: Transaction): Promise<StoredFile[]> =>
  rowsOf(
    database,
    storedFile,
    `SELECT f.id, f.url, f.mime, f.updated_at::text AS version
     FROM media_texts t JOIN files f ON f.id = t.file_id AND t.version = f.updated_at::text
     WHERE f.mime = ? AND t.is_scan AND t.recognition IS NULL
       AND (SELECT count(*) FROM media_pages p WHERE p.file_id = t.file_id) <= ?
     ORDER BY f.id DESC`,
    [PDF, MOST_SCANNED_PAGES],
  );
