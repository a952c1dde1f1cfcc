import { Readable } from 'node:stream';
import { uploadAt } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { storage } from '../api';
import { hasBucket, readObject } from './bucket';
import { isSigned } from './signed-link';

/**
 * The gate before all uploads, wherever they lie. Readers get what a published entry shows; anything
 * else is not there, but for staff, who come with a signed address.
 */
export function uploads(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (ctx: Context, next: Next): Promise<void> => {
    const name = uploadAt(ctx.path);
    if (name === null || !/^(?:GET|HEAD)$/.test(ctx.method)) {
      await next();
      return;
    }
    const forStaff = isSigned(ctx.path, ctx.URL.searchParams, new Date());
    if (!forStaff && !(await storage(strapi).isPublic(name))) return;
    if (hasBucket()) await answerFromBucket(ctx, name);
    else await answerFromFolder(ctx, next);
    // What is withdrawn must not live on in caches that nobody can reach.
    ctx.set('Cache-Control', forStaff ? 'private, no-store' : 'no-cache');
  };
}

async function answerFromBucket(ctx: Context, name: string): Promise<void> {
  const range = ctx.get('range') || undefined;
  const ifNoneMatch = ctx.get('if-none-match') || undefined;
  const { status, headers, body } = await readObject(name, { range, ifNoneMatch });
  ctx.status = status;
  ctx.set(headers);
  if (ctx.method === 'HEAD') body?.destroy();
  else ctx.body = body;
}

/** Strapi sends the file, also to whom has it already. */
async function answerFromFolder(ctx: Context, next: Next): Promise<void> {
  await next();
  if (!ctx.fresh) return;
  if (ctx.body instanceof Readable) ctx.body.destroy();
  ctx.status = 304;
}
