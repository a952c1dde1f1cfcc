import { LOCALES } from '../../contract/locales';
import { queryKey } from '../../domain/query';
import type { Sql } from '../sql';
import {
  type Answer,
  entryAnswer,
  type EntryRow,
  referenceAnswer,
  type ReferenceRow,
} from './answer';

/**
 * What pages of entries ask at least, in two statements for many pages: their own entry, and whether
 * it stands in each language. In a whole render most pages ask for little else.
 * @returns question key → answer.
 */
export async function answersAhead(
  sql: Sql,
  paths: readonly string[],
): Promise<Map<string, Answer>> {
  const entries = await sql.rows<EntryRow & { slug: string }>(
    `SELECT type, locale, document_id, slug, entry, entry_hash FROM published_entries
     WHERE path = ANY($1)`,
    [paths],
  );
  const references = await sql.rows<
    ReferenceRow & Pick<EntryRow, 'type' | 'locale' | 'document_id'>
  >(
    `SELECT r.type, r.locale, r.document_id, r.title, r.path
     FROM unnest($1::text[], $2::text[]) AS e (type, document_id)
     JOIN published_entries r USING (type, document_id)`,
    [entries.map((row) => row.type), entries.map((row) => row.document_id)],
  );
  const answers = new Map<string, Answer>();
  for (const row of entries) {
    const { type, locale, slug, document_id: documentId } = row;
    answers.set(queryKey({ kind: 'entry', type, locale, slug }), entryAnswer([row]));
    for (const language of LOCALES) {
      const query = { kind: 'reference', type, locale: language, documentId } as const;
      const found = references.find(
        (one) => one.type === type && one.document_id === documentId && one.locale === language,
      );
      answers.set(queryKey(query), referenceAnswer(query, found));
    }
  }
  return answers;
}
