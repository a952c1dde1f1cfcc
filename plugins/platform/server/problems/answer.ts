import type { Context } from 'koa';
import { LANGUAGES, PROBLEM_MEDIA_TYPE, type Language, type ProblemDocument } from '../../contract';
import { problemDocument } from './document';
import type { Problem } from './problem';

/** The caller's language: that of the form, or from Accept-Language; Bulgarian when it says nothing we have. */
export function languageOf(ctx: Context): Language {
  const chosen: unknown = ctx.state['language'];
  const known = LANGUAGES.find((language) => language === chosen);
  if (known !== undefined) return known;
  const accepted = ctx.acceptsLanguages(...LANGUAGES);
  return LANGUAGES.find((language) => language === accepted) ?? LANGUAGES[0];
}

/** Answers a request with a problem. */
export function answerProblem(ctx: Context, problem: Problem): void {
  const language = languageOf(ctx);
  const document = problemDocument(problem, language);
  ctx.status = document.status;
  // A browser's form that was refused before its endpoint could answer with a page.
  const isForm = ctx.is('urlencoded') === 'urlencoded' && ctx.accepts('json', 'html') === 'html';
  ctx.body = isForm ? inWords(document) : JSON.stringify(document);
  ctx.type = isForm ? 'text/plain' : PROBLEM_MEDIA_TYPE;
  ctx.set('Content-Language', language);
  ctx.vary('Accept-Language');
  ctx.set('Cache-Control', 'no-store');
  tellWhenToRetry(ctx, problem);
}

/** Says in a header when a refused call is worth trying again. */
export function tellWhenToRetry(ctx: Context, { facts: { retryAfterSeconds } }: Problem): void {
  if (retryAfterSeconds !== undefined) ctx.set('Retry-After', String(retryAfterSeconds));
}

function inWords({ title, detail, errors }: ProblemDocument): string {
  return [`${title}. ${detail}`, ...errors.map(({ message }) => message)].join('\n');
}
