import { createHash } from 'node:crypto';

export type ActorKind = 'staff' | 'system' | 'anonymous';

/** A row of the audit log as it is sealed. */
export interface AuditRow {
  /** A number of the database, as text: it can be larger than a JavaScript number. */
  id: string;
  /** UTC to the microsecond, `2026-11-26T08:15:00.123456Z`. */
  at: string;
  actorKind: ActorKind;
  actorId: number | null;
  action: string;
  subjectType: string | null;
  subjectId: string | null;
  status: number | null;
  /** Hexadecimal. */
  detailsHash: string | null;
}

/** What of a seal goes into its hash besides the rows. */
export interface SealFacts {
  id: string;
  /** UTC to the microsecond. */
  sealedAt: string;
  /** 32 bytes; `CHAIN_START` for the first seal. */
  previousHash: Buffer;
}

/** The personal part of a row. */
export type AuditDetails = Readonly<Record<string, string>>;

/** What the first seal follows. */
export const CHAIN_START = Buffer.alloc(32);
export const MARK_BYTES = 8;

/** A row as one line: a JSON array, so that two rows that differ in anything have different lines. */
export function auditLine(row: AuditRow): string {
  return JSON.stringify([
    row.id,
    row.at,
    row.actorKind,
    row.actorId,
    row.action,
    row.subjectType,
    row.subjectId,
    row.status,
    row.detailsHash,
  ]);
}

/**
 * The hash of a seal, which anybody can compute: SHA-256 of the previous hash, a line
 * `["<id>","<sealed at>"]` and the lines of its rows by growing id, each ended by a line feed.
 */
export function sealHash(
  { id, sealedAt, previousHash }: SealFacts,
  lines: readonly string[],
): Buffer {
  const hash = createHash('sha256').update(previousHash);
  for (const line of [JSON.stringify([id, sealedAt]), ...lines]) hash.update(`${line}\n`);
  return hash.digest();
}

/** The beginning of each line's own SHA-256: it names the row that was altered, and proves nothing. */
export function marksOf(lines: readonly string[]): Buffer {
  return Buffer.concat(
    lines.map((line) => createHash('sha256').update(line).digest().subarray(0, MARK_BYTES)),
  );
}

/** SHA-256 of the salt (32 random bytes) and the details as JSON with sorted keys. */
export function detailsHash(details: AuditDetails, salt: Buffer): Buffer {
  const sorted = Object.fromEntries(Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(salt).update(JSON.stringify(sorted)).digest();
}
