import type { Client } from 'pg';
import {
  type AuditDetails,
  auditLine,
  type AuditRow,
  detailsHash,
  MARK_BYTES,
  marksOf,
  sealHash,
} from '../../domain/audit-chain';
import { ROW } from '../audit/sql';
import type { StoredSeal } from './stored-seals';
import type { AuditFinding } from './verify-audit';

/** A row that a seal names; its fields are null where it is gone. */
type SealedRow = { [Field in keyof AuditRow]: AuditRow[Field] | null } & {
  expectedId: string;
  content: string | null;
  salt: Buffer | null;
};

/** Compares a seal with the rows it names. `isWhole`: its hash is that of the rows that are there. */
export async function checkSeal(
  client: Client,
  seal: StoredSeal,
): Promise<{ isWhole: boolean; found: AuditFinding[] }> {
  const altered: AuditFinding = { kind: 'seal-altered', id: String(seal.id) };
  // Before its ranges are counted through: an altered one may name all numbers there are.
  if (seal.size !== String(seal.rowCount)) return { isWhole: false, found: [altered] };
  const rows = await sealedRows(client, seal);
  const found = rows.flatMap((row, index) => checkRow(row, seal.marks, index));
  const lines = rows.filter(isThere).map(auditLine);
  const facts = { id: String(seal.id), sealedAt: seal.sealedAt, previousHash: seal.previousHash };
  const isWhole = sealHash(facts, lines).equals(seal.hash);
  const blamesRow = found.some(({ kind }) => kind === 'row-removed' || kind === 'row-altered');
  // The rows are proved by the hash: a mark that differs all the same was altered itself.
  if (isWhole && blamesRow) {
    return { isWhole, found: [altered, ...found.filter(({ kind }) => kind === 'details-altered')] };
  }
  return { isWhole, found: isWhole || blamesRow ? found : [altered, ...found] };
}

async function sealedRows(client: Client, seal: StoredSeal): Promise<SealedRow[]> {
  const { rows } = await client.query<SealedRow>(
    `SELECT n.id::text AS "expectedId", ${ROW}, d.content::text AS content, d.salt
     FROM platform_audit_seals s, unnest(s.ids) AS r,
       generate_series(lower(r), upper(r) - 1) AS n (id)
       LEFT JOIN platform_audit a ON a.id = n.id
       LEFT JOIN platform_audit_details d ON d.audit_id = a.id
     WHERE s.id = $1 ORDER BY n.id`,
    [seal.id],
  );
  return rows;
}

function checkRow(row: SealedRow, marks: Buffer, index: number): AuditFinding[] {
  const id = row.expectedId;
  if (!isThere(row)) return [{ kind: 'row-removed', id }];
  const mark = marks.subarray(index * MARK_BYTES, (index + 1) * MARK_BYTES);
  const findings: AuditFinding[] = [];
  if (!marksOf([auditLine(row)]).equals(mark)) findings.push({ kind: 'row-altered', id });
  if (!fitDetails(row)) findings.push({ kind: 'details-altered', id });
  return findings;
}

function isThere(row: SealedRow): row is SealedRow & AuditRow {
  return row.id !== null;
}

/** Erased details fit: their hash can no longer be computed by anyone. */
function fitDetails({ content, salt, detailsHash: expected }: SealedRow): boolean {
  if (content === null || salt === null) return content === null && salt === null;
  return detailsHash(JSON.parse(content) as AuditDetails, salt).toString('hex') === expected;
}
