/** What the server code of other plugins uses. */
export type { SiteHealth } from '../contract/health';
export type { Actor, AuditEntry } from './audit/record';
export * from './endpoints';
export { runMigrations, type MigrationsOf } from './migrations';
export { Problem } from './problems';
export { audit, health, jobs } from './services-of';
