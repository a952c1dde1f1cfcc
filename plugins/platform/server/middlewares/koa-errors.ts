import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { logFailure } from '../log-failure';
import { loggedPath } from './request-log';

/**
 * Gives Koa's own error answers the headers too. It takes all headers off when an answer breaks
 * after every middleware has returned, such as a file that is gone when it is opened.
 */
export function keepHeadersOnErrors(
  strapi: Core.Strapi,
  headers: Readonly<Record<string, string>>,
): void {
  strapi.server.app.on('error', (error: Error, ctx: Context) => {
    logFailure(strapi, `${ctx.method} ${loggedPath(ctx)} broke off`, error);
    Object.assign(error, { headers });
  });
}
