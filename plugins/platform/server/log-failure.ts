import type { Core } from '@strapi/strapi';

/** Writes an error to the log with what failed and where, which Strapi's own format leaves out. */
export function logFailure(strapi: Core.Strapi, what: string, error: unknown): void {
  strapi.log.error(
    `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
