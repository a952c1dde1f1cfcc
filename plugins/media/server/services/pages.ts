import type { Transaction } from '@dialozi/platform/server';

/** Puts these pages in the place of those that a file had. */
export async function keepPages(
  trx: Transaction,
  fileId: number,
  pages: readonly string[],
): Promise<void> {
  await trx.raw('DELETE FROM media_pages WHERE file_id = ?', [fileId]);
  await trx.raw(
    `INSERT INTO media_pages (file_id, number, content)
     SELECT ?, number, content
     FROM unnest(?::text[]) WITH ORDINALITY AS page (content, number)`,
    [fileId, pages.map(storable)],
  );
}

/** PostgreSQL's text holds no NUL, and some fonts map a glyph to it. */
const storable = (page: string): string => page.replaceAll('\0', '');
