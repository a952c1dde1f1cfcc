import { type Change, type Face, keyIn } from '../../domain/change';
import { shownUploads } from '../../domain/shown-uploads';
import type { EntryType } from '../../contract/entries/schemas';
import { sha256, stableJson } from '../content/hash';
import { type Projection, ProjectionError } from '../projection';
import type { Sql } from '../sql';
import { noteProjections } from './note-projections';
import type { Projected } from './project-documents';

export interface DocumentKey {
  type: EntryType;
  documentId: string;
}

/** What is taken from the outbox in one go. */
export interface Taken {
  documents: readonly DocumentKey[];
  /** Those of which no kept version may hold what they were. */
  purged: readonly DocumentKey[];
}

type StoredRow = Pick<Change, 'type' | 'locale'> & {
  documentId: string;
  slug: string | null;
  path: string | null;
  title: string;
  sortKey: string;
  updatedAt: string;
  facets: string[];
  entryHash: string;
  cardHash: string;
};

/**
 * Puts documents' published entries in the place of those they had, and says what changed. What
 * could not be projected keeps the entry it had, unless another has taken its address or a file was
 * withdrawn that it may show; its refusal is noted for the editor.
 */
export async function storeEntries(
  sql: Sql,
  { documents, purged }: Taken,
  projected: readonly Projected[],
): Promise<Change[]> {
  const had = await storedEntries(sql, documents);
  const nameOf = (one: { type: string; locale: string; documentId: string }): string =>
    `${one.type}/${one.locale}/${one.documentId}`;
  const erased = new Set(purged.map((one) => one.documentId));
  const refused = new Set(
    projected
      .filter((one) => one.result instanceof ProjectionError && !erased.has(one.documentId))
      .map(nameOf),
  );
  const after = new Map(
    projected.flatMap((one) =>
      isPublic(one.result)
        ? [[nameOf(one), { projection: one.result, row: rowOf(one, one.result) }] as const]
        : [],
    ),
  );
  const taken = new Set([...after.values()].map(({ row }) => row.path));
  const stays = (row: StoredRow): boolean =>
    refused.has(nameOf(row)) && (row.path === null || !taken.has(row.path));
  const before = new Map(had.filter((row) => !stays(row)).map((row) => [nameOf(row), row]));
  await deleteEntries(sql, [...before.values()]);
  await insertEntries(sql, [...after.values()]);
  await noteProjections(sql, documents, projected);

  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const old = before.get(name);
    const fresh = after.get(name)?.row;
    const known = old ?? fresh;
    if (known === undefined) return [];
    const { type, locale, documentId } = known;
    return [{ type, locale, documentId, before: faceOf(old), after: faceOf(fresh) }];
  });
}

function isPublic(result: Projected['result']): result is Projection {
  return !(result instanceof ProjectionError) && result.entry !== null;
}

function faceOf(row: StoredRow | undefined): Face | null {
  return row ?? null;
}

function rowOf({ type, locale, documentId }: Projected, projection: Projection): StoredRow {
  const { entry, card, sortKey, facets } = projection;
  return {
    type,
    locale,
    documentId,
    slug: entry.path === null ? null : entry.slug,
    path: entry.path,
    title: entry.title,
    sortKey,
    updatedAt: entry.updatedAt,
    facets,
    entryHash: sha256(stableJson(entry)),
    cardHash: sha256(stableJson(card)),
  };
}

function storedEntries(sql: Sql, documents: readonly DocumentKey[]): Promise<StoredRow[]> {
  return sql.rows<StoredRow>(
    `SELECT e.type, e.locale, e.document_id AS "documentId", e.slug, e.path, e.title,
       e.sort_key AS "sortKey", e.entry->>'updatedAt' AS "updatedAt", e.facets,
       e.entry_hash AS "entryHash", e.card_hash AS "cardHash"
     FROM published_entries e
     JOIN unnest($1::text[], $2::text[]) AS d (type, document_id) USING (type, document_id)`,
    [documents.map((one) => one.type), documents.map((one) => one.documentId)],
  );
}

async function deleteEntries(sql: Sql, rows: readonly StoredRow[]): Promise<void> {
  const parameters = [
    rows.map((row) => row.type),
    rows.map((row) => row.locale),
    rows.map((row) => row.documentId),
  ];
  for (const table of ['published_entries', 'published_facets']) {
    await sql.rows(
      `DELETE FROM ${table} t USING unnest($1::text[], $2::text[], $3::text[]) AS d (type, locale, id)
       WHERE t.type = d.type AND t.locale = d.locale AND t.document_id = d.id`,
      parameters,
    );
  }
}

async function insertEntries(
  sql: Sql,
  entries: readonly { projection: Projection; row: StoredRow }[],
): Promise<void> {
  const rows = entries.map(({ projection, row }) => {
    const { entry, card } = projection;
    return { ...row, entry, card, uploads: shownUploads([entry, card]) };
  });
  await sql.rows(
    `INSERT INTO published_entries (type, locale, document_id, slug, path, title, sort_key, facets,
       entry, card, uploads, entry_hash, card_hash)
     SELECT type, locale, "documentId", slug, path, title, "sortKey",
       ARRAY(SELECT jsonb_array_elements_text(facets)), entry, card,
       ARRAY(SELECT jsonb_array_elements_text(uploads)), "entryHash", "cardHash"
     FROM jsonb_to_recordset($1) AS r (type text, locale text, "documentId" text, slug text,
       path text, title text, "sortKey" text, facets jsonb, entry jsonb, card jsonb, uploads jsonb,
       "entryHash" text, "cardHash" text)`,
    [JSON.stringify(rows)],
  );
  const places = rows.flatMap(({ type, locale, documentId, ...row }) =>
    row.facets.map((facet) => ({ type, locale, facet, sortKey: keyIn(row, facet), documentId })),
  );
  await sql.rows(
    `INSERT INTO published_facets (type, locale, facet, sort_key, document_id)
     SELECT type, locale, facet, "sortKey", "documentId" FROM jsonb_to_recordset($1) AS r
       (type text, locale text, facet text, "sortKey" text, "documentId" text)`,
    [JSON.stringify(places)],
  );
}
