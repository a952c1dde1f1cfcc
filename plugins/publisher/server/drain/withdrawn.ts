import type { EntryType } from '../../contract/entries/schemas';
import type { Withdrawal } from '../../contract/withdrawals';
import type { Sql } from '../sql';

/** Which of these documents are withdrawn: whatever the cms holds, they are not public. */
export async function withdrawnAmong(
  sql: Sql,
  type: EntryType,
  documentIds: readonly string[],
): Promise<Set<string>> {
  const rows = await sql.rows<{ documentId: string }>(
    `SELECT document_id AS "documentId" FROM publisher_withdrawals
     WHERE type = $1 AND document_id = ANY($2)`,
    [type, documentIds],
  );
  return new Set(rows.map((row) => row.documentId));
}

/** When and why anything was withdrawn, for the pages that say so. */
export async function withdrawalsToTell(sql: Sql): Promise<Withdrawal[]> {
  return sql.rows<Withdrawal>(
    `SELECT reason, (withdrawn_at AT TIME ZONE 'Europe/Sofia')::date::text AS day
     FROM publisher_withdrawals
     UNION
     SELECT reason, (withdrawn_at AT TIME ZONE 'Europe/Sofia')::date::text
     FROM publisher_file_withdrawals ORDER BY day, reason`,
  );
}
