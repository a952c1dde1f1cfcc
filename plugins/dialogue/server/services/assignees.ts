import type { Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { ACTIONS } from '../../contract';
import { rowsOf } from '../rows';
import { nameOf } from './case-row';

const assignee = z.object({ id: z.int(), name: z.string() });

/** The members of staff whose role lets them work on cases, by name. */
export async function readAssignees(trx: Transaction): Promise<z.infer<typeof assignee>[]> {
  return rowsOf(
    trx,
    assignee,
    `SELECT u.id, ${nameOf('u')} AS name FROM admin_users u
     WHERE u.is_active AND u.blocked IS NOT TRUE AND EXISTS (
       SELECT FROM admin_users_roles_lnk ur
       JOIN admin_permissions_role_lnk pr USING (role_id)
       JOIN admin_permissions p ON p.id = pr.permission_id
       WHERE ur.user_id = u.id AND p.action = ?)
     ORDER BY name`,
    [ACTIONS.workCases],
  );
}
