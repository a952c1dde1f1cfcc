/** What the server code of other plugins uses. */
export type { SiteHealth } from '../contract/health';
export { makeCode, readCode } from '../domain/tracking-code';
export * from './endpoints';
export { runMigrations, type MigrationsOf } from './migrations';
export { Problem } from './problems';
export { health, jobs } from './services-of';
