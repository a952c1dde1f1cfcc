import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { storage } from '../api';
import { hasBucket, readObject } from './bucket';
import { isSigned } from './signed-link';

/**
 * Serves what lies in a bucket. Readers get what a published entry shows; anything else is not there,
 * but for staff, who come with a signed address. Uploads in the data folder are left to Strapi.
 */
export function uploads(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!hasBucket() || !ctx.path.startsWith('/uploads/') || !/^(?:GET|HEAD)$/.test(ctx.method)) {
      await next();
      return;
    }
    const name = path.posix.basename(ctx.path);
    const forStaff = isSigned(ctx.path, ctx.URL.searchParams, new Date());
    if (!forStaff && !(await storage(strapi).isPublic(name))) return;
    const range = ctx.get('range') || undefined;
    const ifNoneMatch = ctx.get('if-none-match') || undefined;
    const { status, headers, body } = await readObject(name, { range, ifNoneMatch });
    ctx.status = status;
    ctx.set(headers);
    // What is withdrawn must not live on in caches that nobody can reach.
    ctx.set('Cache-Control', forStaff ? 'private, no-store' : 'no-cache');
    if (ctx.method === 'HEAD') body?.destroy();
    else ctx.body = body;
  };
}
