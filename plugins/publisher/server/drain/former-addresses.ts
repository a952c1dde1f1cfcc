import type { Withdrawal } from '../../contract/withdrawals';
import type { Change } from '../../domain/change';
import { sha256 } from '../content/hash';
import type { Sql } from '../sql';

/** Remembers addresses that entries left, so that they lead on or say 410; a reused one is forgotten. */
export async function noteFormerAddresses(sql: Sql, changes: readonly Change[]): Promise<void> {
  const left = changes.flatMap(({ type, locale, documentId, before, after }) =>
    before?.path == null || before.path === after?.path
      ? []
      : [{ path: before.path, type, locale, documentId }],
  );
  await sql.rows(
    `INSERT INTO publisher_former_addresses (path, type, locale, document_id)
     SELECT path, type, locale, "documentId" FROM jsonb_to_recordset($1) AS r
       (path text, type text, locale text, "documentId" text)
     ON CONFLICT (path) DO UPDATE SET type = excluded.type, locale = excluded.locale,
       document_id = excluded.document_id, left_at = clock_timestamp()`,
    [JSON.stringify(left)],
  );
  await sql.rows(
    'DELETE FROM publisher_former_addresses WHERE path IN (SELECT path FROM published_entries WHERE path = ANY($1))',
    [changes.flatMap(({ before, after }) => [before?.path, after?.path]).filter((p) => p != null)],
  );
}

export interface FormerAddress {
  path: string;
  /** Where the entry is now; null where it is no longer public. */
  target: string | null;
  /** When and why it was withdrawn, if it was. */
  withdrawal: Withdrawal | null;
}

/** How the address of a file that was taken away is known again: it may tell a person's name. */
export const addressHash = (url: string): string => sha256(url);

export function formerAddresses(sql: Sql): Promise<FormerAddress[]> {
  return sql.rows<FormerAddress>(
    `SELECT f.path, e.path AS target, CASE WHEN w.reason IS NOT NULL THEN jsonb_build_object(
       'reason', w.reason, 'day', (w.withdrawn_at AT TIME ZONE 'Europe/Sofia')::date) END AS withdrawal
     FROM publisher_former_addresses f
     LEFT JOIN published_entries e USING (type, locale, document_id)
     LEFT JOIN publisher_withdrawals w USING (type, document_id)
     UNION ALL
     SELECT address_hash, NULL, jsonb_build_object(
       'reason', reason, 'day', (withdrawn_at AT TIME ZONE 'Europe/Sofia')::date)
     FROM publisher_file_withdrawals`,
  );
}
