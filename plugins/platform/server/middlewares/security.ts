import { getSettings } from '@dialozi/config';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { areaOf } from '../../domain/area';
import { opensInline } from '../../domain/inline-upload';
import { logFailure } from '../log-failure';
import { answerProblem, Problem } from '../problems';
import { adminGuard } from './admin-host';
import { keepHeadersOnErrors } from './koa-errors';
import { isRefusedMultipart, refuseMultipart } from './multipart';
import { commonHeaders, PDF_POLICY, POLICIES } from './policies';
import { loggedPath, logWhenSent } from './request-log';

/**
 * The first to see a request and the last to see its answer. The static site is served directly
 * behind it, so whatever can be worked out once is worked out here and not in the handler.
 */
export function security(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  const { publicUrl, adminHost, requestLog } = getSettings();
  const headers = commonHeaders(publicUrl);
  const adminPath = strapi.config.get<string>('admin.path');
  keepHeadersOnErrors(strapi, {
    ...Object.fromEntries(headers),
    'Content-Security-Policy': POLICIES.site,
  });
  const isAdminElsewhere = adminGuard(strapi, adminHost);

  return async (ctx: Context, next: Next): Promise<void> => {
    const { res } = ctx;
    for (const [name, value] of headers) res.setHeader(name, value);
    const area = areaOf(ctx.path, adminPath);
    res.setHeader('Content-Security-Policy', POLICIES[area]);
    if (requestLog) logWhenSent(ctx, strapi);

    if (isAdminElsewhere(ctx)) {
      answerProblem(ctx, new Problem('not-found'));
    } else if (isRefusedMultipart(ctx, strapi)) {
      refuseMultipart(ctx);
    } else {
      await answer(ctx, next);
      if (area === 'upload') secureUpload(ctx);
    }
  };

  async function answer(ctx: Context, next: Next): Promise<void> {
    try {
      await next();
    } catch (error) {
      // Koa itself would answer without any of the headers above.
      logFailure(strapi, `${ctx.method} ${loggedPath(ctx)} failed`, error);
      answerProblem(ctx, new Problem('internal'));
    }
  }
}

/** By the type that will be sent, which is known only now. */
function secureUpload(ctx: Context): void {
  if (ctx.type === 'application/pdf') ctx.set('Content-Security-Policy', PDF_POLICY);
  else if (ctx.type !== '' && !opensInline(ctx.type)) ctx.set('Content-Disposition', 'attachment');
}
