import { z } from 'zod';
import { auditHead, type AuditHead } from '../../contract/audit';
import { rowsOf } from '../rows';
import { exactTime, type Knex } from './sql';

/** The end of the chain; null while nothing is sealed. */
export async function chainHead(knex: Knex): Promise<AuditHead | null> {
  const [head] = await rowsOf(
    knex,
    auditHead,
    `SELECT id::integer AS seal, encode(hash, 'hex') AS hash, ${exactTime('sealed_at')} AS "sealedAt",
       (SELECT sum(row_count)::double precision FROM platform_audit_seals) AS rows
     FROM platform_audit_seals ORDER BY platform_audit_seals.id DESC LIMIT 1`,
  );
  return head ?? null;
}

/** Sealing runs each minute: rows that have waited longer than this say that it does not. */
const LATE_AFTER = '5 minutes';

export async function isSealingLate(knex: Knex): Promise<boolean> {
  const [row] = await rowsOf(
    knex,
    z.object({ late: z.boolean() }),
    `SELECT EXISTS (
       SELECT FROM platform_audit
       WHERE at < clock_timestamp() - interval '${LATE_AFTER}'
         AND at > (SELECT coalesce(max(sealed_at), '-infinity') FROM platform_audit_seals)
     ) AS late`,
  );
  return row?.late ?? false;
}
