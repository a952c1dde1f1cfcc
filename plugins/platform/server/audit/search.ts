import { z } from 'zod';
import type { AuditFilter } from '../../contract/audit';
import { rowsOf } from '../rows';
import type { ActionNames } from './names';
import { auditRow, type Knex, ROW } from './sql';

const details = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.record(z.string(), z.string()));
const foundRow = auditRow.extend({ details: details.nullable() });
export type FoundRow = z.infer<typeof foundRow>;

const DAY_BEGINS = `(?::date)::timestamp AT TIME ZONE 'Europe/Sofia'`;
const DAY_ENDS = `(?::date + 1)::timestamp AT TIME ZONE 'Europe/Sofia'`;

/** Rows that fit, newest first; `before` is the id of the last one that was seen. */
export async function searchRows(
  knex: Knex,
  names: Pick<ActionNames, 'containing'>,
  { from, to, person, action, subject, before }: AuditFilter & { before?: string | undefined },
  limit: number,
): Promise<FoundRow[]> {
  const conditions: [sql: string, values: readonly unknown[]][] = [['true', []]];
  if (before !== undefined) conditions.push(['a.id < ?', [before]]);
  if (from !== undefined) conditions.push([`a.at >= ${DAY_BEGINS}`, [from]]);
  if (to !== undefined) conditions.push([`a.at < ${DAY_ENDS}`, [to]]);
  if (person !== undefined) conditions.push(['a.actor_id = ?', [person]]);
  if (action !== undefined) {
    conditions.push([
      '(strpos(lower(a.action), lower(?)) > 0 OR a.action = ANY(?))',
      [action, names.containing(action)],
    ]);
  }
  if (subject !== undefined) {
    conditions.push(['(a.subject_id = ? OR a.subject_type = ?)', [subject, subject]]);
  }
  return rowsOf(
    knex,
    foundRow,
    `SELECT ${ROW}, d.content::text AS details
     FROM platform_audit a LEFT JOIN platform_audit_details d ON d.audit_id = a.id
     WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
     ORDER BY a.id DESC LIMIT ?`,
    [...conditions.flatMap(([, values]) => values), limit],
  );
}
