import type { Knex } from './sql';

/**
 * How long the personal part of a row is kept: long enough to look into a break-in that is noticed
 * late, and no longer than it serves that (Regulation (EU) 2016/679, art. 5 (1) (e)).
 */
const MONTHS_KEPT = 12;

/** Erases the details of rows older than that; the rows and their hashes stay. */
export async function eraseOldDetails(knex: Knex): Promise<void> {
  await knex.raw(
    `UPDATE platform_audit_details d SET content = NULL, salt = NULL
     FROM platform_audit a
     WHERE a.id = d.audit_id AND d.content IS NOT NULL
       AND a.at < clock_timestamp() - make_interval(months => ?)`,
    [MONTHS_KEPT],
  );
}
