import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/**
 * Whether a request asks for the admin or one of its routes on a host that is not the admin's.
 * Never when no admin host is set.
 */
export function adminGuard(
  strapi: Core.Strapi,
  adminHost: string | undefined,
): (ctx: Context) => boolean {
  if (adminHost === undefined) return () => false;
  let prefixes: ReadonlySet<string> | undefined;
  return (ctx) => {
    if (ctx.hostname.toLowerCase() === adminHost.toLowerCase()) return false;
    // Asked for late: routes are mounted after the middlewares.
    prefixes ??= adminPrefixes(strapi);
    return prefixes.has(firstSegment(ctx.path));
  };
}

/** `admin`, `content-manager`, `upload`, … and our own plugins' staff routes. */
function adminPrefixes(strapi: Core.Strapi): ReadonlySet<string> {
  const paths = strapi.server
    .api('admin')
    .listRoutes()
    .map(({ path }) => String(path));
  return new Set([strapi.config.get<string>('admin.path'), ...paths].map(firstSegment));
}

/** In lower case, because Strapi's router does not tell cases apart. */
function firstSegment(path: string): string {
  return (path.split('/', 2)[1] ?? '').toLowerCase();
}
