import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { AuditRow } from '../../domain/audit-chain';

export type Knex = Core.Strapi['db']['connection'];

/** UTC to the microsecond, which a JavaScript date would cut off. */
export const exactTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of `platform_audit a` as an `AuditRow`. */
export const ROW = `a.id::text AS id, ${exactTime('a.at')} AS at, a.actor_kind AS "actorKind",
  a.actor_id AS "actorId", a.action, a.subject_type AS "subjectType", a.subject_id AS "subjectId",
  a.status, encode(a.details_hash, 'hex') AS "detailsHash"`;

/** What `ROW` selects. */
export const auditRow = z.object({
  id: z.string(),
  at: z.string(),
  actorKind: z.enum(['staff', 'system', 'anonymous']),
  actorId: z.int().nullable(),
  action: z.string(),
  subjectType: z.string().nullable(),
  subjectId: z.string().nullable(),
  status: z.int().nullable(),
  detailsHash: z.string().nullable(),
}) satisfies z.ZodType<AuditRow>;
