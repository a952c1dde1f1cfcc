import { z } from 'zod';

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
