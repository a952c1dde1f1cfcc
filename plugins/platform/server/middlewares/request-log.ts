import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** The address of a preview is itself the key to a draft. */
const KEY = /(?<=^\/preview\/).+/;

/** Logs a request once its answer is sent; without the query string, which may hold what people type. */
export function logWhenSent(ctx: Context, strapi: Core.Strapi): void {
  const { method, res } = ctx;
  const path = ctx.path.replace(KEY, '…');
  const began = performance.now();
  res.once('finish', () => {
    strapi.log.info(
      `${method} ${path} ${res.statusCode} ${Math.round(performance.now() - began)} ms`,
    );
  });
}
