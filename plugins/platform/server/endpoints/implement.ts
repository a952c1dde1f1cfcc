import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { statusesOf, type Endpoint, type Received, type Result } from '../../contract';
import { parseInput } from './parse-input';

/** The member of staff who calls, as Strapi's admin knows them. */
export interface StaffUser {
  readonly id: number;
  readonly email: string;
}

export interface Call<E extends Endpoint> {
  /** `params`, `query` and `body`, as far as the endpoint declares them. */
  readonly input: Received<E>;
  readonly ctx: Context;
  readonly strapi: Core.Strapi;
  readonly user: E['access']['kind'] extends 'staff' ? StaffUser : undefined;
}

export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<Result<E>> | Result<E>;

/** An endpoint with the code that answers it. */
export interface Implementation {
  readonly endpoint: Endpoint;
  readonly answer: (ctx: Context, strapi: Core.Strapi) => Promise<void>;
}

/** Joins an endpoint to its handler, which gets parsed input and returns the endpoint's output. */
export function implement<E extends Endpoint>(endpoint: E, handler: Handler<E>): Implementation {
  const statuses = statusesOf(endpoint);
  return {
    endpoint,
    async answer(ctx, strapi) {
      const input = parseInput(endpoint, ctx);
      const user: unknown = ctx.state['user'];
      const result = await handler({ input, ctx, strapi, user: user as Call<E>['user'] });
      // Leaves out what the contract does not name, so that no internal field slips into an answer.
      const output = endpoint.output.parse(result);
      ctx.status = statuses.find((status) => status === ctx.status) ?? statuses[0];
      if (!ctx.response.get('Cache-Control')) ctx.set('Cache-Control', 'no-store');
      // Written out here: Koa would send a text or null by rules of its own.
      ctx.body = endpoint.raw === undefined ? JSON.stringify(output) : output;
      ctx.type = endpoint.raw ?? 'application/json';
    },
  };
}
