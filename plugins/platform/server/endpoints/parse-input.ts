import type { Context } from 'koa';
import { z } from 'zod';
import type { Endpoint, FieldError, Language, Received } from '../../contract';
import { findUnsafeInput, isDecodable } from '../../domain/unsafe-input';
import { languageOf, MESSAGES, Problem } from '../problems';

const ZOD_TEXTS = { bg: z.locales.bg().localeError, en: z.locales.en().localeError };

/**
 * All that a request brings, parsed once by the endpoint's schemas: Strapi does not enforce a
 * route's schemas at run time.
 * @throws {Problem} `invalid-input`, with what is wrong in each field in the caller's language.
 */
export function parseInput<E extends Endpoint>(endpoint: E, ctx: Context): Received<E> {
  const language = languageOf(ctx);
  if (!isDecodable(ctx.originalUrl)) throw invalid(['', 'broken-address'], language);
  const sources = { params: ctx['params'], query: ctx.query, body: ctx.request.body };
  const input: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = endpoint[part];
    if (schema === undefined) continue;
    const source: unknown = sources[part];
    const unsafe = findUnsafeInput(source, part);
    if (unsafe !== null) throw invalid([unsafe.path, unsafe.reason], language);
    const parsed = schema.safeParse(source, { error: ZOD_TEXTS[language] });
    if (parsed.success) input[part] = parsed.data;
    else errors.push(...parsed.error.issues.map((issue) => fieldError(part, issue)));
  }
  if (errors.length > 0) throw new Problem('invalid-input', { errors });
  return input as Received<E>;
}

function invalid(
  [path, reason]: [string, keyof (typeof MESSAGES)['bg']['input']],
  language: Language,
): Problem {
  return new Problem('invalid-input', {
    errors: [{ path, message: MESSAGES[language].input[reason] }],
  });
}

function fieldError(part: string, issue: z.core.$ZodIssue): FieldError {
  return { path: [part, ...issue.path.map(String)].join('.'), message: issue.message };
}
