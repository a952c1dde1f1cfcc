import { z } from 'zod';
import { auditLine, type AuditRow, CHAIN_START, marksOf, sealHash } from '../../domain/audit-chain';
import { rowsOf } from '../rows';
import { auditRow, exactTime, type Knex, ROW } from './sql';

/** Keys of PostgreSQL's advisory locks; the first number is the platform's own. */
const PLATFORM = 7300;
const SEALING = 1;

/** How many rows a seal covers at most: as many as are held in memory at once. */
export const ROWS_A_SEAL = 5_000;
/**
 * So many seals are compared with the rows, a day's or more: a row that commits later than that is
 * found by the verification.
 */
const RECENT_SEALS = 1_500;

/**
 * Rows that no seal covers, by growing id. Ids commit out of order, so all gaps that the recent
 * seals leave are looked into, each by the primary key: the cost grows with the gaps, not the rows.
 */
const UNSEALED = `WITH recent AS (
    SELECT range_agg(ids) AS ids FROM platform_audit_seals WHERE id > ?
  ), older AS (
    SELECT upper(ids) AS upto FROM platform_audit_seals
    WHERE id <= ? ORDER BY upper(ids) DESC LIMIT 1
  ), gaps AS (
    SELECT unnest(int8multirange(int8range((SELECT upto FROM older), NULL))
      - coalesce((SELECT ids FROM recent), '{}')) AS gap
  )
  SELECT ${ROW} FROM gaps CROSS JOIN LATERAL (
    SELECT * FROM platform_audit
    WHERE id >= coalesce(lower(gap), 0) AND id < coalesce(upper(gap), 9223372036854775807)
    ORDER BY id LIMIT ${ROWS_A_SEAL}
  ) a ORDER BY a.id LIMIT ${ROWS_A_SEAL}`;

/** Where the chain ends. */
const end = z.object({ id: z.int(), hash: z.instanceof(Buffer) });
type End = z.infer<typeof end>;

/**
 * Seals the rows that are not sealed yet, in as many seals as it takes.
 * @returns how many rows were sealed.
 */
export async function sealRows(knex: Knex): Promise<number> {
  let total = 0;
  for (;;) {
    const sealed = await knex.transaction(sealBatch);
    total += sealed;
    if (sealed < ROWS_A_SEAL) return total;
  }
}

/** One seal. The lock is for those who seal only: whoever writes rows never waits for it. */
async function sealBatch(trx: Knex): Promise<number> {
  await trx.raw('SELECT pg_advisory_xact_lock(?, ?)', [PLATFORM, SEALING]);
  const [last = { id: 0, hash: CHAIN_START }] = await rowsOf(
    trx,
    end,
    'SELECT id::integer AS id, hash FROM platform_audit_seals ORDER BY platform_audit_seals.id DESC LIMIT 1',
  );
  const oldest = last.id - RECENT_SEALS;
  const rows = await rowsOf(trx, auditRow, UNSEALED, [oldest, oldest]);
  if (rows.length > 0) await insertSeal(trx, last, rows);
  return rows.length;
}

async function insertSeal(trx: Knex, last: End, rows: readonly AuditRow[]): Promise<void> {
  const now = z.object({ now: z.string() });
  const [clock] = await rowsOf(trx, now, `SELECT ${exactTime('clock_timestamp()')} AS now`);
  if (clock === undefined) throw new Error('The database does not tell the time.');
  const id = last.id + 1;
  const lines = rows.map(auditLine);
  const seal = { id: String(id), sealedAt: clock.now, previousHash: last.hash };
  await trx.raw(
    `INSERT INTO platform_audit_seals (id, ids, row_count, previous_hash, hash, marks, sealed_at)
     SELECT ?, range_agg(int8range(row_id, row_id + 1)), count(*), ?, ?, ?, ?::timestamptz
     FROM unnest(?::bigint[]) AS row_id`,
    [id, last.hash, sealHash(seal, lines), marksOf(lines), clock.now, rows.map((row) => row.id)],
  );
}
