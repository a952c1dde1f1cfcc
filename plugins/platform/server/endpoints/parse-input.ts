import type { Context } from 'koa';
import { z } from 'zod';
import type { Endpoint, FieldError, ReadPart, Received } from '../../contract';
import { languageOf, Problem } from '../problems';

const ZOD_TEXTS = { bg: z.locales.bg().localeError, en: z.locales.en().localeError };

/**
 * All that a request brings, parsed once by the endpoint's schemas: Strapi does not enforce a
 * route's schemas at run time.
 * @throws {Problem} `invalid-input`, with what is wrong in each field in the caller's language.
 */
export function parseInput<E extends Endpoint>(
  endpoint: E,
  ctx: Context,
  body: unknown,
): Received<E> {
  const error = ZOD_TEXTS[languageOf(ctx)];
  const parsed: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  const parse = (part: ReadPart, source: unknown): void => {
    const result = endpoint[part]?.safeParse(source, { error });
    if (result?.success) parsed[part] = result.data;
    else errors.push(...(result?.error.issues ?? []).map((issue) => fieldError(part, issue)));
  };
  parse('params', ctx['params']);
  parse('query', ctx.query);
  parse('body', body);
  parse('headers', ctx.headers);
  if (errors.length > 0) throw new Problem('invalid-input', { errors });
  return parsed as Received<E>;
}

function fieldError(part: string, issue: z.core.$ZodIssue): FieldError {
  return { path: [part, ...issue.path.map(String)].join('.'), message: issue.message };
}
