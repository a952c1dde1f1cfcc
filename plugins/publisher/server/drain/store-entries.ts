import type { Change, Face } from '../../domain/change';
import type { EntryType } from '../../contract/entries/schemas';
import { sha256, stableJson } from '../content/hash';
import { type Projection, ProjectionError } from '../projection';
import type { Sql } from '../sql';
import type { Projected } from './project-documents';

export interface DocumentKey {
  type: EntryType;
  documentId: string;
}

type StoredRow = Pick<Change, 'type' | 'locale'> & {
  documentId: string;
  slug: string | null;
  path: string | null;
  title: string;
  sortKey: string;
  facets: string[];
  entryHash: string;
  cardHash: string;
};

/**
 * Puts documents' published entries in the place of those they had, and says what changed. What
 * could not be projected keeps the entry it had; its refusal is noted for the editor.
 */
export async function storeEntries(
  sql: Sql,
  documents: readonly DocumentKey[],
  projected: readonly Projected[],
): Promise<Change[]> {
  const had = await storedEntries(sql, documents);
  const nameOf = (one: { type: string; locale: string; documentId: string }): string =>
    `${one.type}/${one.locale}/${one.documentId}`;
  const refused = new Set(
    projected.filter((one) => one.result instanceof ProjectionError).map(nameOf),
  );
  const before = new Map(had.filter((row) => !refused.has(nameOf(row))).map((r) => [nameOf(r), r]));
  const after = new Map(
    projected.flatMap((one) =>
      one.result === null || one.result instanceof ProjectionError
        ? []
        : [[nameOf(one), { one, row: rowOf(one, one.result) }] as const],
    ),
  );
  await deleteEntries(sql, [...before.values()]);
  await insertEntries(sql, [...after.values()]);
  await noteAppointments(sql, documents, projected);
  await noteRefusals(sql, documents, projected);

  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const old = before.get(name);
    const fresh = after.get(name)?.row;
    const known = old ?? fresh;
    if (known === undefined) return [];
    const { type, locale, documentId } = known;
    return [{ type, locale, documentId, before: faceOf(old), after: faceOf(fresh) }];
  });
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
    facets,
    entryHash: sha256(stableJson(entry)),
    cardHash: sha256(stableJson(card)),
  };
}

function storedEntries(sql: Sql, documents: readonly DocumentKey[]): Promise<StoredRow[]> {
  return sql.rows<StoredRow>(
    `SELECT e.type, e.locale, e.document_id AS "documentId", e.slug, e.path, e.title,
       e.sort_key AS "sortKey", e.facets, e.entry_hash AS "entryHash", e.card_hash AS "cardHash"
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
  entries: readonly { one: Projected; row: StoredRow }[],
): Promise<void> {
  const rows = entries.map(({ one, row }) => {
    const { entry, card, files } = one.result as Projection;
    return { ...row, entry, card, files, rowId: one.rowId, rowUpdatedAt: one.rowUpdatedAt };
  });
  const json = JSON.stringify(rows);
  await sql.rows(
    `INSERT INTO published_entries (type, locale, document_id, slug, path, title, sort_key, facets,
       entry, card, entry_hash, card_hash, row_id, row_updated_at, files)
     SELECT type, locale, "documentId", slug, path, title, "sortKey",
       ARRAY(SELECT jsonb_array_elements_text(facets)), entry, card, "entryHash", "cardHash",
       "rowId", "rowUpdatedAt", files
     FROM jsonb_to_recordset($1) AS r (type text, locale text, "documentId" text, slug text,
       path text, title text, "sortKey" text, facets jsonb, entry jsonb, card jsonb,
       "entryHash" text, "cardHash" text, "rowId" bigint, "rowUpdatedAt" timestamptz, files jsonb)`,
    [json],
  );
  await sql.rows(
    `INSERT INTO published_facets (type, locale, facet, sort_key, document_id)
     SELECT type, locale, jsonb_array_elements_text(facets), "sortKey", "documentId"
     FROM jsonb_to_recordset($1) AS r
       (type text, locale text, "documentId" text, "sortKey" text, facets jsonb)`,
    [json],
  );
}

async function noteAppointments(
  sql: Sql,
  documents: readonly DocumentKey[],
  projected: readonly Projected[],
): Promise<void> {
  await forgetDocuments(sql, 'publisher_appointments', documents);
  const due = projected.flatMap(({ result, ...one }) =>
    result === null || result instanceof ProjectionError || result.changesAt === null
      ? []
      : [{ type: one.type, documentId: one.documentId, locale: one.locale, at: result.changesAt }],
  );
  await sql.rows(
    `INSERT INTO publisher_appointments (type, document_id, locale, due_at)
     SELECT type, "documentId", locale, at FROM jsonb_to_recordset($1) AS r
       (type text, "documentId" text, locale text, at timestamptz)`,
    [JSON.stringify(due)],
  );
}

async function noteRefusals(
  sql: Sql,
  documents: readonly DocumentKey[],
  projected: readonly Projected[],
): Promise<void> {
  await forgetDocuments(sql, 'publisher_refusals', documents);
  const refusals = projected.flatMap(({ result, ...one }) =>
    result instanceof ProjectionError ? [{ ...one, message: result.texts }] : [],
  );
  await sql.rows(
    `INSERT INTO publisher_refusals (type, document_id, locale, message, row_id, row_updated_at)
     SELECT type, "documentId", locale, message, "rowId", "rowUpdatedAt"
     FROM jsonb_to_recordset($1) AS r (type text, "documentId" text, locale text, message jsonb,
       "rowId" bigint, "rowUpdatedAt" timestamptz)`,
    [JSON.stringify(refusals)],
  );
}

async function forgetDocuments(
  sql: Sql,
  table: 'publisher_appointments' | 'publisher_refusals',
  documents: readonly DocumentKey[],
): Promise<void> {
  await sql.rows(
    `DELETE FROM ${table} t USING unnest($1::text[], $2::text[]) AS d (type, document_id)
     WHERE t.type = d.type AND t.document_id = d.document_id`,
    [documents.map((one) => one.type), documents.map((one) => one.documentId)],
  );
}
