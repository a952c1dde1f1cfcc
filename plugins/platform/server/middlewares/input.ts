import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { findUnsafeInput, isDecodable, type UnsafeReason } from '../../domain/unsafe-input';
import { languageOf, MESSAGES } from '../problems';

/**
 * Refuses what no address of the platform can take, Strapi's own included, which would answer some
 * of it with a 500: texts that PostgreSQL cannot hold, numbers beyond any column, keys that reach
 * for prototypes. It stands behind `strapi::body`.
 */
export function input(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!isDecodable(ctx.url)) throw refusal(ctx, '', 'broken-address');
    const unsafe = findUnsafeInput(ctx.query, 'query') ?? findUnsafeInput(ctx.request.body, 'body');
    if (unsafe !== null) throw refusal(ctx, unsafe.path, unsafe.reason);
    try {
      await next();
    } catch (error) {
      if (!isDataException(error)) throw error;
      strapi.log.warn(
        `${ctx.method} ${ctx.path} was given data the database refuses: ${error.code}`,
      );
      throw refusal(ctx, '', 'not-storable');
    }
  };
}

type Reason = UnsafeReason | 'broken-address' | 'not-storable';

/** Strapi's error, so that the admin can show it; `problems` turns it into ours where it is ours. */
function refusal(ctx: Context, path: string, reason: Reason): Error {
  const message = MESSAGES[languageOf(ctx)].input[reason];
  const fieldError = { path: path.split('.'), message, name: 'ValidationError' };
  return new errors.ValidationError(message, { errors: [fieldError] });
}

/** PostgreSQL's class 22: a value its column cannot take, such as a number out of range. */
function isDataException(error: unknown): error is { code: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^22[0-9A-Z]{3}$/.test(error.code)
  );
}
