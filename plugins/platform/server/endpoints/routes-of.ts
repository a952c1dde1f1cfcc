import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Endpoint } from '../../contract';
import { Problem } from '../problems';
import { endpoints } from '../services-of';
import type { Implementation } from './implement';

export interface Route {
  method: Exclude<Endpoint['method'], 'HEAD' | 'OPTIONS'> | 'ALL';
  path: string;
  handler: (ctx: Context) => Promise<void>;
  config: { auth?: false; policies?: (string | { name: string; config: unknown })[] };
}

export type RouterFactory = (given: { strapi: Core.Strapi }) => {
  type: 'content-api' | 'admin';
  routes: Route[];
};

/**
 * The `routes` of a Strapi plugin. Whatever becomes a route is registered with the platform, so
 * nothing is served that the OpenAPI document does not tell.
 */
export function routesOf(
  implementations: readonly Implementation[],
): Record<string, RouterFactory> {
  const router =
    (kind: Endpoint['access']['kind'], type: 'content-api' | 'admin'): RouterFactory =>
    ({ strapi }) => {
      const ours = implementations.filter(({ endpoint }) => endpoint.access.kind === kind);
      endpoints(strapi).register(ours.map(({ endpoint }) => endpoint));
      return { type, routes: ours.map((implementation) => routeOf(implementation, strapi)) };
    };
  return { 'content-api': router('public', 'content-api'), admin: router('staff', 'admin') };
}

/** Strapi knows no routes for these; its router takes HEAD for GET, and everything for ALL. */
const WIDER = { HEAD: 'GET', OPTIONS: 'ALL' } as const;

function routeOf({ endpoint, answer }: Implementation, strapi: Core.Strapi): Route {
  const { method } = endpoint;
  return {
    method: method === 'HEAD' || method === 'OPTIONS' ? WIDER[method] : method,
    path: endpoint.path,
    handler: async (ctx) => {
      if (ctx.method !== method && Object.hasOwn(WIDER, method)) {
        throw new Problem('method-not-allowed');
      }
      await answer(ctx, strapi);
    },
    config: configOf(endpoint),
  };
}

function configOf({ access }: Endpoint): Route['config'] {
  if (access.kind === 'public') return { auth: false };
  return {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: access.actions } },
    ],
  };
}
