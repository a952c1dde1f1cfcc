import { Client } from 'pg';
import type { AuditHead } from '../../contract/audit';
import { CHAIN_START } from '../../domain/audit-chain';
import { checkSeal } from './check-seal';
import { sealsOf, type StoredSeal, unsealedRows } from './stored-seals';

/** What is wrong with the audit log, and where: the number of a row or a seal, or `7–9`. */
export interface AuditFinding {
  kind:
    | 'row-removed'
    | 'row-altered'
    | 'row-unsealed'
    | 'details-altered'
    | 'seal-removed'
    | 'seal-altered'
    | 'tail-cut';
  id: string;
}

export interface AuditVerification {
  seals: number;
  rows: number;
  findings: AuditFinding[];
}

/**
 * Recomputes the whole chain from the rows, in one snapshot of the database and a seal at a time.
 * With a published `head` it also finds that the end of the chain was cut off or written anew.
 */
export async function verifyAudit(
  databaseUrl: string,
  head: AuditHead | null,
): Promise<AuditVerification> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verifyChain(client, head);
  } finally {
    await client.end();
  }
}

async function verifyChain(client: Client, head: AuditHead | null): Promise<AuditVerification> {
  const findings: AuditFinding[] = [];
  let rows = 0;
  let last: Pick<StoredSeal, 'id' | 'hash'> = { id: 0, hash: CHAIN_START };
  let meetsHead = false;
  for await (const seal of sealsOf(client)) {
    if (seal.id > last.id + 1) {
      findings.push({ kind: 'seal-removed', id: span(last.id + 1, seal.id - 1) });
    }
    const { isWhole, found } = await checkSeal(client, seal);
    findings.push(...found);
    // A seal that fits its own rows but not the one before it: that one was written anew.
    const isNext = seal.id === last.id + 1;
    if (isWhole && isNext && !seal.previousHash.equals(last.hash)) {
      findings.push({ kind: 'seal-altered', id: String(Math.max(last.id, 1)) });
    }
    rows += seal.rowCount;
    last = seal;
    meetsHead ||= head?.seal === seal.id && isHead(head, seal, rows);
  }
  if (head !== null && !meetsHead) {
    findings.push(
      last.id < head.seal
        ? { kind: 'tail-cut', id: span(last.id + 1, head.seal) }
        : { kind: 'seal-altered', id: String(head.seal) },
    );
  }
  for (const { first, last: until } of await unsealedRows(client)) {
    findings.push({ kind: 'row-unsealed', id: span(first, until) });
  }
  return { seals: last.id, rows, findings: distinct(findings) };
}

function isHead(head: AuditHead, seal: StoredSeal, rows: number): boolean {
  return head.hash === seal.hash.toString('hex') && head.rows === rows;
}

/** A seal whose hash was altered fits neither its rows nor the seal behind it: it is named once. */
function distinct(findings: readonly AuditFinding[]): AuditFinding[] {
  return [...new Map(findings.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

function span(first: number | string, last: number | string): string {
  return first === last ? String(first) : `${first}–${last}`;
}
