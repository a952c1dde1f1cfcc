/** What the command line does with the audit log, without Strapi. */
export { auditHead, type AuditHead } from '../../contract/audit';
export { verifyAudit, type AuditFinding, type AuditVerification } from './verify-audit';
