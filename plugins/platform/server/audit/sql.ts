import type { Core } from '@strapi/strapi';
import type { Transaction } from '../transaction';

export type Knex = Core.Strapi['db']['connection'];

/** UTC to the microsecond, which a JavaScript date would cut off. */
export const exactTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of `platform_audit a` as an `AuditRow`. */
export const ROW = `a.id::text AS id, ${exactTime('a.at')} AS at, a.actor_kind AS "actorKind",
  a.actor_id AS "actorId", a.action, a.subject_type AS "subjectType", a.subject_id AS "subjectId",
  a.status, encode(a.details_hash, 'hex') AS "detailsHash"`;

/** The rows of one statement; `T` is the shape that it selects. */
export async function rowsOf<T>(
  knex: Transaction,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<T[]> {
  const { rows } = (await knex.raw(sql, bindings)) as { rows: T[] };
  return rows;
}
