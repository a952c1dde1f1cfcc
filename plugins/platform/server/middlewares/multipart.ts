import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerProblem, Problem } from '../problems';

/** How long a refused sender may go on sending: cut off at once, it would never read the answer. */
const LINGER_MS = 1000;

/**
 * Whether a request is a multipart one that nobody signed in may send. Strapi would write its files
 * into the temporary folder and leave them there, whatever the address.
 */
export function isRefusedMultipart(ctx: Context, strapi: Core.Strapi): boolean {
  const type = ctx.req.headers['content-type'];
  if (type === undefined || !/multipart\//i.test(type)) return false;
  return !(ctx.method === 'POST' && isUploadRoute(ctx.path) && isStaff(ctx, strapi));
}

/** Answers 415 without having looked at the body, and cuts off who goes on sending it. */
export function refuseMultipart(ctx: Context): void {
  answerProblem(ctx, new Problem('unsupported-media-type'));
  ctx.res.once('finish', () => {
    setTimeout(() => {
      // A sender that had finished may be using the connection for its next request.
      if (!ctx.req.complete) ctx.req.socket.destroy();
    }, LINGER_MS).unref();
  });
}

function isUploadRoute(path: string): boolean {
  return path === '/upload' || path.startsWith('/upload/');
}

function isStaff(ctx: Context, strapi: Core.Strapi): boolean {
  const token = /^Bearer\s+(\S+)$/i.exec(ctx.get('authorization'))?.[1];
  return token !== undefined && strapi.sessionManager('admin').validateAccessToken(token).isValid;
}
