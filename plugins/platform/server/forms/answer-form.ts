import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { statusesOf, type Endpoint, type Form } from '../../contract';
import { logFailure } from '../log-failure';
import { MESSAGES, Problem, problemDocument, problemOf, tellWhenToRetry } from '../problems';
import { forms } from '../services-of';
import type { FormTransaction } from './form-transactions';
import { formFields, typedValues, type FormFields } from './form-fields';
import { earlierAnswer, keepAnswer, submitOf } from './submits';
import { senderOf } from './sender';

/** A form that was sent. */
export interface Sent {
  ctx: Context;
  strapi: Core.Strapi;
  endpoint: Endpoint & { form: Form };
}

/** What the endpoint itself contributes. */
export interface Steps {
  /** The input of the handler; throws where the body does not fit, before anything else is looked at. */
  parse(body: unknown): unknown;
  result(input: unknown, trx?: FormTransaction): Promise<unknown>;
  send(output: unknown): void;
}

/**
 * Answers a form: JSON to who sent JSON, a page of the site to a browser. Refusals of a browser's
 * form are pages too, with all that was typed.
 * @throws {Problem} to who sent JSON.
 */
export async function answerForm(sent: Sent, steps: Steps): Promise<void> {
  const { ctx } = sent;
  const fields = formFields(ctx);
  ctx.state['language'] = fields.language;
  if (!ctx.is('urlencoded')) {
    steps.send(await perform(sent, fields, steps));
    return;
  }
  await answerPage(sent, fields, await outcomeOf(sent, perform(sent, fields, steps)));
}

interface Outcome {
  result: unknown;
  problem: Problem | null;
}

async function outcomeOf(
  { ctx, strapi, endpoint }: Sent,
  work: Promise<unknown>,
): Promise<Outcome> {
  try {
    return { result: await work, problem: null };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) logFailure(strapi, `${ctx.method} ${endpoint.id} failed`, error);
    return { result: null, problem: problem ?? new Problem('internal') };
  }
}

async function perform(sent: Sent, fields: FormFields, steps: Steps): Promise<unknown> {
  const { ctx, strapi, endpoint } = sent;
  const input = steps.parse(fields.own);
  if (endpoint.form.isOnce) return performOnce(sent, fields, (trx) => steps.result(input, trx));
  await forms(strapi).admit(endpoint.id, endpoint.form, senderOf(ctx), fields);
  return steps.result(input);
}

/** Does the work of a submit and keeps its answer, or gives the answer of the first time. */
async function performOnce(
  { ctx, strapi, endpoint: { id, form } }: Sent,
  fields: FormFields,
  work: (trx: FormTransaction) => Promise<unknown>,
): Promise<unknown> {
  const sender = senderOf(ctx);
  const guard = forms(strapi);
  const submit = submitOf(id, fields, sender, new Date());
  try {
    const proof = await guard.admit(id, form, sender, fields);
    return await guard.transactions.run(async (trx) => {
      if (proof !== null) await guard.use(trx, proof);
      const result = await work(trx);
      keepAnswer(trx, submit, result);
      return result;
    });
  } catch (error) {
    // A repeat fails in many ways: it is one too many, its proof is used, its step is taken. Whatever
    // it was, what was answered once is answered again.
    const earlier = await earlierAnswer(strapi.db.connection, submit);
    if (earlier === undefined) throw error;
    return earlier;
  }
}

async function answerPage(
  { ctx, strapi, endpoint }: Sent,
  { language, own }: FormFields,
  { result, problem }: Outcome,
): Promise<void> {
  const document = problem === null ? null : problemDocument(problem, language);
  ctx.status = document?.status ?? statusesOf(endpoint)[0];
  if (problem !== null) tellWhenToRetry(ctx, problem);
  ctx.set('Cache-Control', 'no-store');
  ctx.set('X-Robots-Tag', 'noindex');
  ctx.set('Content-Language', language);
  const { id, form } = endpoint;
  const answer = { id, language, values: typedValues(own), result, problem: document };
  try {
    ctx.body = await forms(strapi).pages.render(form.page, answer);
    ctx.type = 'html';
  } catch (error) {
    // What was sent is kept all the same, and its sender must get the code.
    logFailure(strapi, `The answer to ${id} could not be shown as a page`, error);
    ctx.body = [document?.detail ?? MESSAGES[language].form['no-page'], plainly(result)].join('\n');
    ctx.type = 'txt';
  }
}

/** A result in words, where there is no page to show it. */
const plainly = (result: unknown): string =>
  result === null ? '' : JSON.stringify(result, undefined, 2);
