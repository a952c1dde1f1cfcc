import { randomBytes } from 'node:crypto';
import { type AuditDetails, detailsHash } from '../../domain/audit-chain';
import type { Subject } from '../../domain/staff-request';
import type { Transaction } from '../transaction';

export type Actor = { kind: 'staff'; id: number } | { kind: 'system' } | { kind: 'anonymous' };

export interface AuditEntry {
  actor: Actor;
  /** Fixed words with a name in `names`, `case.read`; never anything that a person typed. */
  action: string;
  subject?: Subject | null;
  /** The HTTP status, where it is a request. */
  status?: number;
  /** What could name a person; erased after a year. */
  details?: AuditDetails | null;
}

const SALT_BYTES = 32;

const INSERT = `INSERT INTO platform_audit
    (actor_kind, actor_id, action, subject_type, subject_id, status, details_hash)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** One statement, so one row or none, in whatever transaction it is given. */
export async function insertEntry(trx: Transaction, entry: AuditEntry): Promise<void> {
  const { actor, action, subject, status, details } = entry;
  const salt = randomBytes(SALT_BYTES);
  const hash = details ? detailsHash(details, salt) : null;
  const row = [
    actor.kind,
    actor.kind === 'staff' ? actor.id : null,
    action,
    subject?.type ?? null,
    subject?.id ?? null,
    status ?? null,
    hash,
  ];
  if (!details) {
    await trx.raw(INSERT, row);
    return;
  }
  await trx.raw(
    `WITH entry AS (${INSERT} RETURNING id)
     INSERT INTO platform_audit_details (audit_id, content, salt) SELECT id, ?, ? FROM entry`,
    [...row, JSON.stringify(details), salt],
  );
}
