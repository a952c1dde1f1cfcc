import { PROJECTION_CODE, ProjectionError } from '../projection';
import type { Sql } from '../sql';
import type { Projected } from './project-documents';
import type { DocumentKey } from './store-entries';

/** Notes which published rows were looked at, so that the sweep finds those that were not. */
export async function noteProjections(
  sql: Sql,
  documents: readonly DocumentKey[],
  projected: readonly Projected[],
): Promise<void> {
  await sql.rows(
    `DELETE FROM publisher_projections t
     USING unnest($1::text[], $2::text[]) AS d (type, document_id)
     WHERE t.type = d.type AND t.document_id = d.document_id`,
    [documents.map((one) => one.type), documents.map((one) => one.documentId)],
  );
  const rows = projected.map((one) => {
    const { result, type, documentId, locale } = one;
    const refused = result instanceof ProjectionError;
    return {
      type,
      documentId,
      locale,
      revision: revisionOf(one),
      files: filesOf(one).map((file) => file.id),
      due: refused ? null : result.changesAt,
      refusal: refused ? result.messages : null,
    };
  });
  await sql.rows(
    `INSERT INTO publisher_projections (type, document_id, locale, revision, file_ids, due_at, refusal)
     SELECT type, "documentId", locale, revision,
       ARRAY(SELECT jsonb_array_elements_text(files)::bigint), due, nullif(refusal, 'null')
     FROM jsonb_to_recordset($1) AS r (type text, "documentId" text, locale text, revision text,
       files jsonb, due timestamptz, refusal jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** As `REVISION` in `sweep.ts` has it. */
function revisionOf(one: Projected): string {
  const files = filesOf(one).map((file) => `${file.id}:${Date.parse(file.updatedAt)}`);
  return `${PROJECTION_CODE}/${one.rowId}:${one.rowUpdatedAt.getTime()}|${files.join(',')}`;
}

function filesOf({ result }: Projected): { id: number; updatedAt: string }[] {
  if (result instanceof ProjectionError || result.entry === null) return [];
  const byId = new Map(result.files.map((file) => [file.id, file]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}
