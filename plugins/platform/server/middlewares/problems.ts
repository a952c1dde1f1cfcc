import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { logFailure } from '../log-failure';
import { answerProblem, codeOfStatus, Problem, problemOf } from '../problems';
import { endpoints } from '../services-of';
import { loggedPath } from './request-log';

/**
 * Answers every error of `/api` and of our staff endpoints as a problem. It stands directly behind
 * `strapi::errors`, whose format the admin's own routes keep, because the admin reads it.
 */
export function problems(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!isOurs(ctx.path, strapi)) {
      await next();
      return;
    }
    try {
      await next();
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) logFailure(strapi, `${ctx.method} ${loggedPath(ctx)} failed`, error);
      answerProblem(ctx, problem ?? new Problem('internal'));
      return;
    }
    // Strapi's guards and router set a status and a body object instead of throwing; what our
    // endpoints answer is written out already, a 503 of the health report too.
    if (ctx.status >= 400 && typeof ctx.body !== 'string') {
      answerProblem(ctx, new Problem(codeOfStatus(ctx.status)));
    }
  };
}

function isOurs(path: string, strapi: Core.Strapi): boolean {
  return path === '/api' || path.startsWith('/api/') || endpoints(strapi).servesStaffPath(path);
}
