/** What the command line does without Strapi. */
export { auditHead, type AuditHead } from '../../contract/audit';
export { insertEntry } from '../audit/record';
export { transactionOn } from './transaction-on';
export { verifyAudit, type AuditFinding, type AuditVerification } from './verify-audit';
