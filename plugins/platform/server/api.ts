/** What the server code of other plugins uses. */
export type { SiteHealth } from '../contract/health';
export type { Actor, AuditEntry } from './audit/record';
export { uploadAt } from '../domain/area';
export { masked, type PersonalNumber, personalNumbers } from '../domain/personal-numbers';
export { makeCode, readCode } from '../domain/tracking-code';
export * from './endpoints';
export { forgetAnswers } from './forms/forget-answers';
export { fingerprint } from './forms/sender';
export { migrateAfterSync } from './migrations';
export { once } from './once';
export { registerActions } from './permissions';
export { codeOfStatus, languageOf, Problem } from './problems';
export { rowsOf } from './rows';
export { audit, forms, health, jobs } from './services-of';
export { staffLanguage } from './staff-language';
export type { FormTransaction } from './forms/form-transactions';
export type { Transaction } from './transaction';
