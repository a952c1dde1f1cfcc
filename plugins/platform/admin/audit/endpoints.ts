import type { Answer, Sent } from '../../contract';
import type { exportAudit, readAudit } from '../../contract/audit';
import type { Address } from '../kit';

export const READ_AUDIT: Address<typeof readAudit> = {
  id: 'platform.read-audit',
  method: 'GET',
  path: '/audit',
};

export const EXPORT_AUDIT: Address<typeof exportAudit> = {
  id: 'platform.export-audit',
  method: 'GET',
  path: '/audit/export',
};

export type AuditPage = Answer<typeof readAudit>;
export type AuditRow = AuditPage['rows'][number];
/** What is looked for; a field left out is not asked about. */
export type AuditFilter = Sent<typeof exportAudit>['query'];
