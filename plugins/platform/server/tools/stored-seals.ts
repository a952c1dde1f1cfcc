import type { Client } from 'pg';
import { exactTime } from '../audit/sql';

/** A seal as it stands in the database. */
export interface StoredSeal {
  id: number;
  /** How many ids its ranges name; null where a range has no end. */
  size: string | null;
  rowCount: number;
  previousHash: Buffer;
  hash: Buffer;
  marks: Buffer;
  sealedAt: string;
}

const SEALS_AT_A_TIME = 100;
/** The job seals each minute; whoever looks sooner would find what is only waiting its turn. */
const PATIENCE = '5 minutes';

/** All seals in their order. */
export async function* sealsOf(client: Client): AsyncGenerator<StoredSeal> {
  let last = 0;
  for (;;) {
    const { rows } = await client.query<StoredSeal>(
      `SELECT id::double precision AS id, row_count AS "rowCount", previous_hash AS "previousHash",
         hash, marks, ${exactTime('sealed_at')} AS "sealedAt",
         (SELECT CASE WHEN bool_and(upper(r) IS NOT NULL AND lower(r) IS NOT NULL)
            THEN sum(upper(r) - lower(r))::text END FROM unnest(ids) AS r) AS size
       FROM platform_audit_seals s WHERE s.id > $1 ORDER BY s.id LIMIT ${SEALS_AT_A_TIME}`,
      [last],
    );
    yield* rows;
    if (rows.length < SEALS_AT_A_TIME) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** Stretches of rows that should have been sealed and are not. */
export async function unsealedRows(client: Client): Promise<{ first: string; last: string }[]> {
  const { rows } = await client.query<{ first: string; last: string }>(
    `WITH gaps AS (
       SELECT unnest('{(,)}'::int8multirange - coalesce(range_agg(ids), '{}')) AS gap
       FROM platform_audit_seals
     )
     SELECT min(a.id)::text AS first, max(a.id)::text AS last
     FROM gaps JOIN platform_audit a
       ON a.id >= coalesce(lower(gap), 0) AND a.id < coalesce(upper(gap), 9223372036854775807)
     WHERE a.at < clock_timestamp() - interval '${PATIENCE}'
     GROUP BY gap ORDER BY min(a.id)`,
  );
  return rows;
}
