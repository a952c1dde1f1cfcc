import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { senderOf } from '../forms/sender';
import { Problem, tellWhenToRetry } from '../problems';
import { forms } from '../services-of';

/** Whoever calls them leaves a row in the audit log, from which nothing is deleted. */
const PATHS = ['/admin/login', '/admin/forgot-password'];
const LIMIT = { points: 30, seconds: 900 };

/** As much of Strapi's router as is needed; the types of Koa's router are none of our packages. */
interface Router {
  post(paths: string[], middleware: (ctx: Context, next: Next) => Promise<void>): unknown;
}

/**
 * Strapi's own limit counts by e-mail, so that one sender could go through all of them. As routes of
 * the router, in front of Strapi's, these are met however the router lets a path be spelled.
 */
export function limitSignIns(strapi: Core.Strapi): void {
  (strapi.server.router as Router).post(PATHS, signInLimit(strapi));
}

/** @throws {RateLimitError} in the format that the admin reads. */
export function signInLimit(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await forms(strapi).limits.consume('admin.sign-in', LIMIT, senderOf(ctx));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      tellWhenToRetry(ctx, error);
      throw new errors.RateLimitError();
    }
    await next();
  };
}
