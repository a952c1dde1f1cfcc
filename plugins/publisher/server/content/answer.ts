import { MOST_OLDER } from '../../contract/content';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import type { OlderQuery, Query, ReferenceQuery, WindowQuery } from '../../domain/query';
import type { Sql } from '../sql';
import { entryKey } from './entry-key';
import { sha256, stableJson } from './hash';

/** An answer from the published entries, its hash, and the keys of the entries it shows. */
export interface Answer {
  value: unknown;
  hash: string;
  shows: string[];
}

export type Ask = (query: Query) => Promise<Answer>;

const NOTHING: Answer = { value: null, hash: '-', shows: [] };

export async function answer(sql: Sql, query: Query): Promise<Answer> {
  switch (query.kind) {
    case 'entry':
      return entryAnswer(
        await sql.rows<EntryRow>(
          `SELECT type, locale, document_id, entry, entry_hash FROM published_entries
           WHERE type = $1 AND locale = $2 AND slug = $3`,
          [query.type, query.locale, query.slug],
        ),
      );
    case 'single':
      return entryAnswer(
        await sql.rows<EntryRow>(
          `SELECT type, locale, document_id, entry, entry_hash FROM published_entries
           WHERE type = $1 AND locale = $2 ORDER BY document_id LIMIT 1`,
          [query.type, query.locale],
        ),
      );
    case 'reference': {
      const [row] = await sql.rows<ReferenceRow>(
        `SELECT title, path FROM published_entries
         WHERE type = $1 AND locale = $2 AND document_id = $3`,
        [query.type, query.locale, query.documentId],
      );
      return referenceAnswer(query, row);
    }
    case 'count': {
      const [row] = await sql.rows<{ count: number }>(
        `SELECT count(*)::integer AS count FROM published_facets
         WHERE type = $1 AND locale = $2 AND facet = $3`,
        [query.type, query.locale, query.facet],
      );
      const count = row?.count ?? 0;
      return { value: count, hash: String(count), shows: [] };
    }
    case 'window':
      return windowAnswer(query, await windowRows(sql, query));
    case 'older':
      return windowAnswer(query, (await olderRows(sql, [query]))[0] ?? []);
    case 'totals': {
      const [row] = await sql.rows<{ value: unknown }>(
        'SELECT value FROM published_totals WHERE subject = $1',
        [query.subject],
      );
      if (row === undefined) return NOTHING;
      return { value: row.value, hash: sha256(stableJson(row.value)), shows: [] };
    }
  }
}

export interface ReferenceRow {
  title: string;
  path: string | null;
}

export function referenceAnswer(query: ReferenceQuery, row: ReferenceRow | undefined): Answer {
  if (row === undefined) return NOTHING;
  const { title, path } = row;
  const shows = [entryKey(query.type, query.locale, query.documentId)];
  return { value: { title, path }, hash: sha256(`${title}\n${path ?? ''}`), shows };
}

export interface EntryRow {
  type: EntryType;
  locale: Locale;
  document_id: string;
  entry: unknown;
  entry_hash: string;
}

export function entryAnswer([row]: readonly EntryRow[]): Answer {
  if (row === undefined) return NOTHING;
  return {
    value: row.entry,
    hash: row.entry_hash,
    shows: [entryKey(row.type, row.locale, row.document_id)],
  };
}

export interface WindowRow {
  card: unknown;
  card_hash: string;
  document_id: string;
}

export async function windowRows(sql: Sql, query: WindowQuery): Promise<WindowRow[]> {
  const order =
    query.direction === 'forward' ? 'sort_key, document_id' : 'sort_key DESC, document_id DESC';
  // Facets order ids by their bytes; without naming the other collation no index of the entries fits.
  return sql.rows<WindowRow>(
    `SELECT e.card, e.card_hash, e.document_id
     FROM (SELECT sort_key, document_id FROM published_facets
           WHERE type = $1 AND locale = $2 AND facet = $3
           ORDER BY ${order} OFFSET $4 LIMIT $5) AS f
     JOIN published_entries e
       ON e.type = $1 AND e.locale = $2 AND e.document_id = f.document_id COLLATE "default"
     ORDER BY ${order.replaceAll('sort_key', 'f.sort_key').replaceAll('document_id', 'f.document_id')}`,
    [query.type, query.locale, query.facet, query.first, query.upto - query.first],
  );
}

/** The answers to many such questions, each in its place. */
export async function olderRows(sql: Sql, queries: readonly OlderQuery[]): Promise<WindowRow[][]> {
  const rows = await sql.rows<WindowRow & { nth: number }>(
    `SELECT e.card, e.card_hash, e.document_id, q.nth::integer
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY
       AS q (type, locale, facet, document_id, nth)
     CROSS JOIN LATERAL (
       SELECT sort_key, document_id FROM published_facets
       WHERE type = q.type AND locale = q.locale AND facet = q.facet
         AND (sort_key, document_id) < (
           SELECT sort_key, document_id FROM published_facets
           WHERE type = q.type AND locale = q.locale AND facet = q.facet
             AND document_id = q.document_id)
       ORDER BY sort_key DESC, document_id DESC LIMIT ${MOST_OLDER}) AS f
     JOIN published_entries e ON e.type = q.type AND e.locale = q.locale
       AND e.document_id = f.document_id COLLATE "default"
     ORDER BY q.nth, f.sort_key DESC, f.document_id DESC`,
    [
      queries.map((query) => query.type),
      queries.map((query) => query.locale),
      queries.map((query) => query.facet),
      queries.map((query) => query.documentId),
    ],
  );
  const answers = queries.map((): WindowRow[] => []);
  for (const { nth, ...row } of rows) answers[nth - 1]?.push(row);
  return answers;
}

export function windowAnswer(query: WindowQuery | OlderQuery, rows: readonly WindowRow[]): Answer {
  return {
    value: rows.map((row) => row.card),
    hash: sha256(rows.map((row) => row.card_hash).join('\n')),
    shows: rows.map((row) => entryKey(query.type, query.locale, row.document_id)),
  };
}
