import type { Core } from '@strapi/strapi';
import { AUDIT_ACTIONS } from '../../contract/audit';
import { registerActions } from '../permissions';
import { MESSAGES } from '../problems';

/** Makes the permissions of the audit log known to Strapi's roles. */
export async function registerAuditPermissions(strapi: Core.Strapi): Promise<void> {
  const texts = MESSAGES.bg.audit;
  await registerActions(strapi, 'platform', {
    [AUDIT_ACTIONS.read]: texts['permission-read'],
    [AUDIT_ACTIONS.export]: texts['permission-export'],
  });
}
