import { z } from 'zod';
import { defineEndpoint } from './endpoint';

/** The permissions of the audit log, as Strapi's roles hold them. */
export const AUDIT_ACTIONS = {
  read: 'plugin::platform.audit.read',
  export: 'plugin::platform.audit.export',
} as const;

/** The end of the chain of seals, as it is published: what was there by then can no longer be cut off. */
export const auditHead = z.object({
  /** The number of the last seal; seals are numbered from 1 without gaps. */
  seal: z.int().positive(),
  /** How many rows all seals up to it cover. */
  rows: z.int().positive(),
  /** Hexadecimal SHA-256. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  sealedAt: z.string(),
});
export type AuditHead = z.infer<typeof auditHead>;

/** A number of the database, as text: it can be larger than a JavaScript number. */
const rowId = z.string().regex(/^\d{1,18}$/);

/** What is looked for; days are those of Sofia, both inclusive. */
const filter = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** A user of the admin. */
  person: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  /** A part of the action or of its name, in either case. */
  action: z.string().trim().min(1).max(100).optional(),
  /** The whole type or the whole id of the subject. */
  subject: z.string().trim().min(1).max(120).optional(),
});
export type AuditFilter = z.output<typeof filter>;

const auditRow = z.object({
  id: rowId,
  at: z.iso.datetime(),
  actor: z.object({
    kind: z.enum(['staff', 'system', 'anonymous']),
    id: z.int().nullable(),
    /** As it is now; null when the account is no longer there. */
    name: z.string().nullable(),
  }),
  action: z.string(),
  /** In words; null for a request of Strapi's own that nobody has named. */
  actionName: z.string().nullable(),
  subject: z.object({ type: z.string(), id: z.string().nullable() }).nullable(),
  status: z.int().nullable(),
  /** The personal part; null where there is none or it was erased. */
  details: z.record(z.string(), z.string()).nullable(),
});

export const readAudit = defineEndpoint({
  id: 'platform.read-audit',
  method: 'GET',
  path: '/audit',
  summary: { bg: 'Редове от дневника', en: 'Rows of the audit log' },
  access: { kind: 'staff', actions: [AUDIT_ACTIONS.read] },
  /** `before`: the id of the last row that was seen. */
  query: filter.extend({ before: rowId.optional() }),
  output: z.object({
    /** Newest first, at most 50. */
    rows: z.array(auditRow),
    /** Whether there are older ones. */
    hasMore: z.boolean(),
    /** Null while nothing is sealed. */
    head: auditHead.nullable(),
    /** Whether rows have been waiting for their seal for more than five minutes. */
    isLate: z.boolean(),
    /** Whom the log can name. */
    people: z.array(z.object({ id: z.int(), name: z.string() })),
  }),
});

export const exportAudit = defineEndpoint({
  id: 'platform.export-audit',
  method: 'GET',
  path: '/audit/export',
  summary: { bg: 'Дневникът като CSV', en: 'The audit log as CSV' },
  access: { kind: 'staff', actions: [AUDIT_ACTIONS.export] },
  query: filter,
  output: z.string(),
  raw: 'text/csv; charset=utf-8',
  errors: ['too-large'],
});
