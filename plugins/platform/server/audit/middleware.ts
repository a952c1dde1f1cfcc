import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { auditedRequests, type StaffRequest } from '../../domain/staff-request';
import { logFailure } from '../log-failure';
import { audit } from '../services-of';

/**
 * Writes what staff did into the audit log, once the answer is known and before it is sent. It
 * stands in front of `strapi::errors`, which turns what is thrown into a status.
 */
export function auditMiddleware(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  const isContentType = (uid: string): boolean => Object.hasOwn(strapi.contentTypes, uid);
  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    const request = staffRequestOf(ctx);
    for (const one of request === null ? [] : auditedRequests(request, isContentType)) {
      const { staffId, ...entry } = one;
      try {
        await audit(strapi).record({
          actor: staffId === null ? { kind: 'anonymous' } : { kind: 'staff', id: staffId },
          ...entry,
        });
      } catch (error) {
        // What was done is done: the answer must say so, and the gap must be seen by the operator.
        logFailure(
          strapi,
          `AUDIT LOG: ${entry.action} (${entry.status}) could not be written`,
          error,
        );
      }
    }
  };
}

/** Null for all that is not for staff; an address that nobody serves has no route. */
function staffRequestOf(ctx: Context): StaffRequest | null {
  const route: unknown = ctx['_matchedRoute'];
  if (typeof route !== 'string' || route === '/api' || route.startsWith('/api/')) return null;
  const { method, status, ip } = ctx;
  const user = ctx.state['user'] as { id: number } | undefined;
  return {
    method,
    route,
    status,
    ip,
    params: (ctx['params'] as Record<string, string> | undefined) ?? {},
    staffId: user?.id ?? null,
    email: field(ctx.request.body, 'email'),
    madeId: field(field(ctx.body, 'data'), 'documentId'),
    documentIds: field(ctx.request.body, 'documentIds'),
  };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}
