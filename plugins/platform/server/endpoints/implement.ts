import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { statusesOf, type Endpoint, type Form, type Received, type Result } from '../../contract';
import { answerForm } from '../forms/answer-form';
import type { FormTransaction } from '../forms/form-transactions';
import { senderOf } from '../forms/sender';
import { forms } from '../services-of';
import { parseInput } from './parse-input';

/** The member of staff who calls, as Strapi's admin knows them. */
export interface StaffUser {
  readonly id: number;
  readonly email: string;
}

export interface Call<E extends Endpoint> {
  /** `params`, `query`, `body` and `headers`, as far as the endpoint declares them. */
  readonly input: Received<E>;
  readonly ctx: Context;
  readonly strapi: Core.Strapi;
  readonly user: E['access']['kind'] extends 'staff' ? StaffUser : undefined;
  /** For a form that is sent once: what is written in it is there when, and only when, it is answered. */
  readonly trx: E['form'] extends Form & { isOnce: true } ? FormTransaction : undefined;
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
  const { form, limit } = endpoint;

  /** What the handler says, without what the contract does not name: no internal field slips out. */
  async function resultOf(
    ctx: Context,
    strapi: Core.Strapi,
    input: unknown,
    trx?: FormTransaction,
  ): Promise<unknown> {
    const user: unknown = ctx.state['user'];
    const call = { input, ctx, strapi, user, trx } as Call<E>;
    return endpoint.output.parse(await handler(call));
  }

  function send(ctx: Context, output: unknown): void {
    ctx.status = statuses.find((status) => status === ctx.status) ?? statuses[0];
    if (!ctx.response.get('Cache-Control')) ctx.set('Cache-Control', 'no-store');
    // Written out here: Koa would send a text or null by rules of its own.
    ctx.body = endpoint.raw === undefined ? JSON.stringify(output) : output;
    ctx.type = endpoint.raw ?? 'application/json';
  }

  return {
    endpoint,
    async answer(ctx, strapi) {
      if (form !== undefined) {
        await answerForm(
          { ctx, strapi, endpoint: { ...endpoint, form } },
          {
            parse: (body) => parseInput(endpoint, ctx, body),
            result: (input, trx) => resultOf(ctx, strapi, input, trx),
            send: (output) => send(ctx, output),
          },
        );
        return;
      }
      if (limit !== undefined) {
        await forms(strapi).limits.consume(endpoint.id, limit, senderOf(ctx));
      }
      send(ctx, await resultOf(ctx, strapi, parseInput(endpoint, ctx, ctx.request.body)));
    },
  };
}
