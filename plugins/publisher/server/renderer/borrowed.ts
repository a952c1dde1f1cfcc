import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import { type Query, queryKey } from '../../domain/query';
import type { Sql } from '../sql';
import type { FileRecord } from '../tree/versions';

/** No answer has this hash. */
const UNKNOWN = 'unknown';

/**
 * Pages whose files show other content than the book says: restored, or taken over from another
 * tree. They are rendered again when an entry they show is renamed, moved or no longer public; those
 * that the book does not have at all, at the next change of anything of the kind they show.
 */
export async function noteBorrowed(
  sql: Sql,
  tree: string,
  files: readonly FileRecord[],
): Promise<void> {
  const rows = await sql.rows<{ path: string }>(
    'SELECT DISTINCT path FROM publisher_reads WHERE tree = $1 AND path = ANY($2)',
    [tree, files.map((file) => file.path)],
  );
  const inBook = new Set(rows.map((row) => row.path));
  const reads = files.flatMap(({ path, shows }) =>
    shows
      .flatMap((key) => questionsAbout(key, inBook.has(path)))
      .map((query) => ({ path, key: queryKey(query), query })),
  );
  const json = JSON.stringify(reads);
  await sql.rows(
    `INSERT INTO publisher_questions (key, query)
     SELECT key, query FROM jsonb_to_recordset($1) AS r (key text, query jsonb)
     ON CONFLICT (key) DO NOTHING`,
    [json],
  );
  await sql.rows(
    `INSERT INTO publisher_reads (tree, path, question, answer)
     SELECT DISTINCT $1::bigint, path, key, $2 FROM jsonb_to_recordset($3) AS r (path text, key text)
     ON CONFLICT (tree, path, question) DO UPDATE SET answer = excluded.answer`,
    [tree, UNKNOWN, json],
  );
}

function questionsAbout(key: string, isInBook: boolean): Query[] {
  const [type, locale, documentId] = key.split('/') as [EntryType, Locale, string];
  const reference: Query = { kind: 'reference', type, locale, documentId };
  return isInBook ? [reference] : [reference, { kind: 'single', type, locale }];
}
