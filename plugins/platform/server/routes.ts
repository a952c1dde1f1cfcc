import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { challenge } from '../contract/challenge';
import { health as healthEndpoint } from '../contract/health';
import { auditEndpoints } from './audit/endpoints';
import { implement, routesOf } from './endpoints';
import { newChallenge } from './forms/proof';
import { endpoints, health } from './services-of';

const healthRoute = implement(healthEndpoint, async ({ ctx, strapi }) => {
  const report = await health(strapi).report();
  ctx.status = report.status === 'up' ? 200 : 503;
  return report;
});

const challengeRoute = implement(challenge, () => newChallenge(new Date()));

/** The document that describes the endpoints is not one of them: it belongs to no plugin. */
const openApiRouter = ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/openapi.json',
      handler: (ctx: Context) => {
        ctx.body = endpoints(strapi).openApi(strapi.config.get<string>('info.version'));
      },
      config: { auth: false, prefix: '' },
    },
  ],
});

export const routes = {
  ...routesOf([healthRoute, challengeRoute, ...auditEndpoints]),
  'open-api': openApiRouter,
};
