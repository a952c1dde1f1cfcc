import type { Core } from '@strapi/strapi';
import type { Texts } from '../../contract';
import type { Subject } from '../../domain/staff-request';
import { rowsOf } from '../rows';
import type { ActionNames } from './names';
import { staffPeople } from './people';
import { auditRow, ROW } from './sql';

/** One thing that was done to a subject. */
export interface Act {
  id: string;
  at: string;
  /** Who did it; null for the platform itself and for an account that is no longer there. */
  by: string | null;
  isBySystem: boolean;
  /** In words; null for a request of Strapi's own that nobody has named. */
  action: Texts | null;
}

const MOST = 50;

/** What was done to a subject, without what was refused, newest first. Who may see that, the caller decides. */
export async function historyOf(
  strapi: Core.Strapi,
  names: Pick<ActionNames, 'of'>,
  { type, id }: Subject,
): Promise<Act[]> {
  const rows = await rowsOf(
    strapi.db.connection,
    auditRow,
    `SELECT ${ROW} FROM platform_audit a
     WHERE a.subject_id = ? AND a.subject_type = ? AND coalesce(a.status, 200) < 400
     ORDER BY a.id DESC LIMIT ${MOST}`,
    [id, type],
  );
  const people = new Map((await staffPeople(strapi)).map((person) => [person.id, person.name]));
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    by: row.actorId === null ? null : (people.get(row.actorId) ?? null),
    isBySystem: row.actorKind === 'system',
    action: names.of(row.action),
  }));
}
