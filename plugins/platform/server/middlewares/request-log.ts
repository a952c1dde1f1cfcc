import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** The address of a preview is itself the key to a draft. */
const KEY = /(?<=^\/preview\/).+/;

/** Logs a request once its answer is sent; without the query string, which may hold what people type. */
export function logWhenSent(ctx: Context, strapi: Core.Strapi): void {
  const { method, res } = ctx;
  const began = performance.now();
  res.once('finish', () => {
    strapi.log.info(
      `${method} ${loggedPath(ctx)} ${res.statusCode} ${Math.round(performance.now() - began)} ms`,
    );
  });
}

/**
 * A path as it may stand in the log. Of the API it is the route's pattern: an address there may hold
 * the code of a contribution.
 */
export function loggedPath({
  path,
  _matchedRoute: route,
}: Context & { _matchedRoute?: unknown }): string {
  if (!path.startsWith('/api/')) return path.replace(KEY, '…');
  return typeof route === 'string' ? route : '/api/…';
}
