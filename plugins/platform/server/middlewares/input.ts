import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { findUnsafeBody, findUnsafeInput, isDecodable } from '../../domain/unsafe-input';
import { languageOf, MESSAGES } from '../problems';
import { loggedPath } from './request-log';

/**
 * Refuses what no address of the platform can take, Strapi's own included, which would answer some
 * of it with a 500: texts that PostgreSQL cannot hold, numbers beyond any column, keys that reach
 * for prototypes. It stands behind `strapi::body`.
 */
export function input(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (ctx: Context, next: Next): Promise<void> => {
    // Of a type that nobody parses nothing is left, and Strapi's controllers reach into it.
    ctx.request.body ??= {};
    if (!isDecodable(ctx.url)) throw refusal(ctx, '', 'broken-address');
    const unsafe = findUnsafeInput(ctx.query, 'query') ?? findUnsafeBody(ctx.request.body);
    if (unsafe !== null) throw refusal(ctx, unsafe.path, unsafe.reason);
    try {
      await next();
    } catch (error) {
      const reason = reasonOfDatabase(error);
      if (reason === null) throw error;
      strapi.log.warn(
        `${ctx.method} ${loggedPath(ctx)} was given what the database refuses: ${reason}`,
      );
      throw refusal(ctx, '', reason);
    }
  };
}

type Reason = keyof (typeof MESSAGES)['bg']['input'];

/** Strapi's error, so that the admin can show it; `problems` turns it into ours where it is ours. */
function refusal(ctx: Context, path: string, reason: Reason): Error {
  const message = MESSAGES[languageOf(ctx)].input[reason];
  const fieldError = { path: path.split('.'), message, name: 'ValidationError' };
  return new errors.ValidationError(message, { errors: [fieldError] });
}

/** What the database has against a value, when that and no fault of ours is the error. */
function reasonOfDatabase(error: unknown): Reason | null {
  if (!(error instanceof Error)) return null;
  // Strapi has already taken the code from a violated NOT NULL.
  if (error.name === 'NotNullError') return 'not-storable';
  if (!('code' in error) || typeof error.code !== 'string') return null;
  if (error.code === UNIQUE_VIOLATION) return 'not-unique';
  return DATA_EXCEPTION.test(error.code) ? 'not-storable' : null;
}

const UNIQUE_VIOLATION = '23505';
/** PostgreSQL's class 22: a value its column cannot take, such as a number out of range. */
const DATA_EXCEPTION = /^22[0-9A-Z]{3}$/;
